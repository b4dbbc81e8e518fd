/** Puts words into the `{slots}` of a sentence; `{Slots}` with a capital take them with a capital. */
export function fillIn(sentence: string, slots: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const small = name.charAt(0).toLowerCase() + name.slice(1);
    const words = slots[name] ?? slots[small];
    if (words === undefined) return slot;
    return small === name ? words : words.charAt(0).toUpperCase() + words.slice(1);
  });
}
