/** As much of markdown-it as the editor's preview hands to us and we use. */
export interface MarkdownIt {
  readonly renderer: Renderer;
}

export interface Renderer {
  /** @param environment `currentDocument` is the address of what is previewed */
  render(tokens: readonly Token[], options: unknown, environment: unknown): string;
}

/** The editor keeps tokens from one drawing to the next, so they are copied and never changed. */
export interface Token {
  readonly type: string;
  /** The lines from which it was made, from 0; the end is not included. */
  readonly map: readonly [number, number] | null;
  readonly hidden: boolean;
  readonly content: string;
  readonly children: readonly Token[] | null;
  readonly attrs: readonly (readonly [name: string, value: string])[] | null;
}

/** A token that differs in these things and keeps its methods. */
export const changed = (token: Token, parts: Partial<Token>): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, parts);
