# SPDX-License-Identifier: GPL-3.0-or-later
# Windows: starts spotmeterd when this user logs in, and again when it fails. A scheduled task, not a system service: it
# needs the user's profile and credential store, and no administrator. Written from the ScheduledTasks module's reference;
# not run here, as Spotmeter is not built for Windows yet.
param(
    [ValidateSet('install', 'remove')] [string] $Action = 'install',
    [string] $Program = (Join-Path $PSScriptRoot 'spotmeterd.exe')
)
$ErrorActionPreference = 'Stop'
$name = 'Spotmeter service'

if ($Action -eq 'remove') {
    # Agents first: afterwards nobody is there to carry their requests.
    & (Join-Path (Split-Path $Program) 'spotmeter.exe') agents restore --all
    Stop-ScheduledTask -TaskName $name -ErrorAction SilentlyContinue
    Unregister-ScheduledTask -TaskName $name -Confirm:$false
    return
}

if (-not (Test-Path $Program)) { throw "$Program is missing. Install Spotmeter again." }
$task = @{
    Action    = New-ScheduledTaskAction -Execute $Program
    Trigger   = New-ScheduledTaskTrigger -AtLogOn -User $env:USERNAME
    Settings  = New-ScheduledTaskSettingsSet -RestartCount 999 -RestartInterval (New-TimeSpan -Minutes 1) `
        -ExecutionTimeLimit ([TimeSpan]::Zero) -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
}
Register-ScheduledTask -TaskName $name -Force @task | Out-Null
Start-ScheduledTask -TaskName $name
