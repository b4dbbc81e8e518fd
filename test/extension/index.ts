/**
 * The door through which an editor runs our tests. The bundle joins it with every `*.test.ts` of this folder
 * (see esbuild.config.mjs), so a new file needs no mention anywhere. Files here run in a browser's worker too:
 * nothing of Node.
 */
export { run } from '../host/mocha-in-editor';
