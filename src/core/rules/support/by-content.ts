/**
 * Keeps what was read of something that stays the same object while its text stays the same (the
 * content of a passage or heading): an edit then reads again only what it touched.
 */
export function byContent<Content extends object, Reading>(
  read: (content: Content) => Reading,
): (content: Content) => Reading {
  const known = new WeakMap<Content, { readonly reading: Reading }>();
  return (content) => {
    const before = known.get(content);
    if (before) return before.reading;
    const reading = read(content);
    known.set(content, { reading });
    return reading;
  };
}
