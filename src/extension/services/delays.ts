/** Work that waits for a pause, one piece for each key. */
export interface Delays {
  /** Runs after so many milliseconds, unless it is cancelled or started again before. */
  start(key: string, milliseconds: number, work: () => void): void;
  cancel(key: string): void;
  isWaiting(key: string): boolean;
  dispose(): void;
}

export function createDelays(): Delays {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (key: string): void => {
    clearTimeout(waiting.get(key));
    waiting.delete(key);
  };
  return {
    start(key, milliseconds, work) {
      cancel(key);
      const run = (): void => {
        waiting.delete(key);
        work();
      };
      waiting.set(key, setTimeout(run, milliseconds));
    },
    cancel,
    isWaiting: (key) => waiting.has(key),
    dispose: () => [...waiting.keys()].forEach(cancel),
  };
}
