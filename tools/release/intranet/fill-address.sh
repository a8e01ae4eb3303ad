#!/bin/sh
# 把服务器的地址填进清单：sh fill-address.sh https://ysgk.example.lan
set -eu
address=${1:-}
case "$address" in
  https://?*) ;;
  *) echo "请写出服务器的 https 地址，例如：sh fill-address.sh https://ysgk.example.lan" >&2; exit 1 ;;
esac
address=${address%/}
case "$address" in
  *[!A-Za-z0-9:/._-]*) echo "地址里有不能用的字：$address" >&2; exit 1 ;;
esac
cd "$(dirname "$0")"
sed "s|https://ADDRESS|$address|g" manifest.template.xml > manifest.xml
echo "已生成 manifest.xml，地址是 $address"
