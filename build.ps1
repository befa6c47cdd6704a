#!/usr/bin/env pwsh
# Thin: each target is one dotnet call. ./build.ps1 [restore|build|test|openapi|migrate|pack ...]; default: restore build test.
param([Parameter(ValueFromRemainingArguments = $true)][string[]] $Targets)
$ErrorActionPreference = 'Stop'

$commands = [ordered]@{
    restore = @('restore', 'FlowProv.sln')
    build   = @('build', 'FlowProv.sln', '--no-restore', '-warnaserror')
    test    = @('test', 'FlowProv.sln', '--no-build')
    openapi = @('msbuild', 'clients/Generate.proj')
    migrate = @('run', '--project', 'migrations')
    pack    = @('publish', 'src/Api', '--configuration', 'Release')
}

function Invoke-Target([string] $name) {
    if (-not $commands.Contains($name)) { throw "Unknown target '$name'; known: $($commands.Keys -join ', ')" }
    Write-Host "== $name"
    & dotnet $commands[$name]
    if ($LASTEXITCODE -ne 0) { throw "Target '$name' failed with exit code $LASTEXITCODE" }
}

if (-not $Targets) { $Targets = @('restore', 'build', 'test') }
Push-Location $PSScriptRoot
try { $Targets | ForEach-Object { Invoke-Target $_ } } finally { Pop-Location }
