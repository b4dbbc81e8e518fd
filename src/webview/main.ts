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

/** What is shown now. A page that is built again under a finger that presses a link would lose the press. */
let shown = '';

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readToPage(data);
  const glance = message && JSON.stringify(message.glance);
  if (!message || glance === undefined || glance === shown) return;
  shown = glance;
  show(render(message.glance, reveal));
});
editor.postMessage({ kind: 'ready' });
