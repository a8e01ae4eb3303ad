import type { Host } from '../host/host.ts';

const INTERVAL = 300;

/** Tells what went between add-in and host, and whether the workbook is calculating. */
export function showStatus(element: HTMLElement, host: Host, busy: () => boolean): void {
  const state = element.appendChild(document.createElement('span'));
  const traffic = element.appendChild(document.createElement('span'));
  setInterval(() => {
    const { requests, actions, charactersIn, charactersOut } = host.statistics;
    state.textContent = busy() ? '正在计算…' : '就绪';
    traffic.textContent = `往返 ${requests} 次 · 操作 ${actions} 个 · 收 ${size(charactersIn)} · 发 ${size(charactersOut)}`;
  }, INTERVAL);
}

function size(characters: number): string {
  return `${(characters / 1024).toFixed(1)} KB`;
}
