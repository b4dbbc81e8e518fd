import { readToPage, type FromPage } from './protocol';
import { render } from './render';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const editor = acquireVsCodeApi();
const reveal = (line: number): void => editor.postMessage({ kind: 'reveal', line });

/** What is open and where the focus is stays so while the lesson changes underneath. */
function show(page: readonly HTMLElement[]): void {
  const main = document.querySelector('main');
  if (!main) return;
  const wasOpen = main.querySelector('details')?.open ?? false;
  const focusable = (): HTMLElement[] => [...main.querySelectorAll<HTMLElement>('button, summary')];
  const focused = focusable().findIndex((one) => one === document.activeElement);
  main.replaceChildren(...page);
  const details = main.querySelector('details');
  if (details) details.open = wasOpen;
  focusable()[focused]?.focus();
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readToPage(data);
  if (message) show(render(message.glance, reveal));
});
editor.postMessage({ kind: 'ready' });
