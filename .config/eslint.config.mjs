import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Folders of src/core in the order in which they may know each other: each sees only those before it. */
const coreLayers = [
  'text',
  'config',
  'vocabulary',
  'lesson',
  'moves',
  'tags',
  'prompts',
  'rewrites',
  'rules',
  'report',
];

const restrict = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const hosts = {
  group: ['vscode', 'node:*', '**/extension/**', '**/cli/**', '**/webview/**'],
  message: 'src/core knows no host: no editor, no Node, no DOM.',
};

const layerRules = coreLayers.slice(0, -1).map((layer, at) => ({
  files: [`src/core/${layer}/**/*.ts`],
  rules: restrict([
    hosts,
    {
      group: coreLayers.slice(at + 1).map((later) => `**/${later}/**`),
      message: `core/${layer} may not know the folders that build on it.`,
    },
  ]),
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.vscode-test/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      ...restrict([hosts]),
      'no-restricted-globals': ['error', 'console', 'setTimeout', 'Date', 'process', 'document', 'window'],
    },
  },
  ...layerRules,
  {
    files: ['src/extension/**/*.ts', 'src/webview/**/*.ts'],
    rules: restrict([
      {
        group: ['**/cli/**', 'node:*'],
        message: 'The editor side runs in a browser too, and never knows the command line.',
      },
      { group: ['**/core/*/**'], message: 'Adapters enter the engine by core/index.ts only.' },
    ]),
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: {
      ...restrict([
        { group: ['**/extension/**', 'vscode'], message: 'The command line never knows the editor.' },
        { group: ['**/core/*/**'], message: 'Adapters enter the engine by core/index.ts only.' },
      ]),
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        AbortSignal: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
);
