/** How far the ports of the workbench and of the add-in lie apart (tools/serve.mjs). */
export const PORTS_APART = 443;

/** Where the add-in is served: on the same host as the workbench, at another port, as in Excel. */
export function addinOrigin({ hostname, port }: Pick<Location, 'hostname' | 'port'> = location): string {
  return `https://${hostname}:${Number(port) - PORTS_APART}`;
}
