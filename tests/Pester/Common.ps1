# What every suite starts with: the built module, and two stories of our own in TestDrive.
Import-Module "$PSScriptRoot/../../NewsTools.psd1"
$null = New-Item TestDrive:/stories -ItemType Directory -Force
Set-Content TestDrive:/stories/talks.txt @'
title: Talks
date: 2022-11-11
source: The Example Times

Seoul agreed on Friday to sell 155mm shells to Poland. The shells will be shipped by sea.

Moscow denied the report. "We know nothing of shells," the ministry said in a statement.
'@
Set-Content TestDrive:/stories/ships.txt @'
title: Ships
date: 2022-11-12
source: The Example Post

The navy of New Zealand sailed on Monday. It had waited for the tide in Auckland.
'@
$stories = Convert-Path TestDrive:/stories
