# 把服务器的地址填进清单：powershell -ExecutionPolicy Bypass -File fill-address.ps1 https://ysgk.example.lan
param([Parameter(Mandatory = $true)][string]$Address)
$ErrorActionPreference = 'Stop'
$Address = $Address.TrimEnd('/')
if ($Address -notmatch '^https://[A-Za-z0-9:/._-]+$') {
  Write-Error "请写出服务器的 https 地址，例如：https://ysgk.example.lan"
  exit 1
}
$folder = Split-Path -Parent $MyInvocation.MyCommand.Path
$text = [IO.File]::ReadAllText("$folder\manifest.template.xml", [Text.Encoding]::UTF8)
$text = $text.Replace('https://ADDRESS', $Address)
[IO.File]::WriteAllText("$folder\manifest.xml", $text, (New-Object Text.UTF8Encoding $false))
Write-Host "已生成 manifest.xml，地址是 $Address"
