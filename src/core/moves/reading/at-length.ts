/** The same list without the room that it holds for more: readings are kept, and a list that grew holds room for 17. */
export const atLength = <Item>(list: readonly Item[]): readonly Item[] => list.slice();
