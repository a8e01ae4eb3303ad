import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Chinese letters by name: without one Windows falls back to 宋体, which is hard to read on a screen. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };

/** The theme for the background that Office itself has ("#RRGGBB"); light where it does not say. */
export const themeFor = (background: string | undefined): Theme => (isDark(background) ? dark : light);

/** Whether white letters are easier to read on it. */
export function isDark(background: string | undefined): boolean {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
