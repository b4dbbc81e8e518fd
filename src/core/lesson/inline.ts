import type { PhrasingContent } from 'mdast';
import type { PlainTextBuilder } from './plain-text-builder';

/** Adds the plain words of phrasing content, whose positions count from the first character that was parsed. */
export function addPhrasing(
  plain: PlainTextBuilder,
  nodes: readonly PhrasingContent[],
  linked = false,
): void {
  for (const node of nodes) addNode(plain, node, linked);
}

function addNode(plain: PlainTextBuilder, node: PhrasingContent, linked: boolean): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'text':
      return plain.write(node.value, start, end, linked);
    case 'inlineCode':
      return plain.write(node.value, start + 1, end - 1);
    case 'break':
      return plain.write(' ', start, start + 1);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return addPhrasing(plain, node.children, linked);
    case 'link':
    case 'linkReference':
      return addPhrasing(plain, node.children, true);
    case 'image':
    case 'imageReference':
    case 'html':
    case 'footnoteReference':
      return;
  }
}
