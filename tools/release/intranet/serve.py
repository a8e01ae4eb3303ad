#!/usr/bin/env python3
"""预算十二表：临时试用的 https 服务器（只用 Python 自带的东西）。长期使用请用 nginx 或 IIS。"""

import argparse
import functools
import http.server
import ssl

HEADERS = {
    "Content-Security-Policy": "frame-ancestors 'self' https://*.officeapps.live.com "
    "https://*.partner.officewebapps.cn https://*.sharepoint.com https://*.sharepoint.cn "
    "https://excel.cloud.microsoft https://onedrive.live.com",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Origin-Agent-Cluster": "?1",
    "Cache-Control": "no-cache",
}


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".html": "text/html; charset=utf-8",
    }

    def end_headers(self):
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", default="web", help="网页所在的文件夹")
    parser.add_argument("--port", type=int, default=8443)
    parser.add_argument("--certificate", required=True, help="证书（.pem）")
    parser.add_argument("--key", required=True, help="密钥（.pem）")
    given = parser.parse_args()
    handler = functools.partial(Handler, directory=given.folder)
    server = http.server.ThreadingHTTPServer(("", given.port), handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(given.certificate, given.key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    print(f"https://localhost:{given.port}/taskpane.html")
    server.serve_forever()


if __name__ == "__main__":
    main()
