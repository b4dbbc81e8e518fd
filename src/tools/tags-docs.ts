/** `node dist/tools/tags-docs.js`: writes docs/tags.md from the data of the tags. A test holds it current. */
import { writeFileSync } from 'node:fs';
import { describeTags } from '../core/tags/describe-tags';

writeFileSync('docs/tags.md', describeTags());
