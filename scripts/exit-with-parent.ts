// Loaded with --import into every process we start. The channel to the parent breaks even when the parent is killed
// hard, and a child that outlived it would hold its port against the next run.
process.once("disconnect", () => process.exit(1));
// A listener alone would keep an otherwise finished process alive.
process.channel?.unref();
