/** The one door into the engine for the editor, the command line and the browser page. */
export {};
