// Writes the files that are made from data: `node src/tools/generate.mjs`. A test holds them current.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
for (const [path, text] of Object.entries(generatedFiles(root))) writeFileSync(join(root, path), text);
