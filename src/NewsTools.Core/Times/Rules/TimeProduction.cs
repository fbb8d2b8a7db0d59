namespace NewsTools;

/// <summary>Makes the meaning of what a pattern matched, or null where it is none after all.</summary>
internal delegate TimeNode? TimeProduction(in TimeMatch match);
