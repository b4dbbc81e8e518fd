/** The door through which an editor runs the tests of the packed and installed extension. See test/extension/index.ts. */
export { run } from '../host/mocha-in-editor';
