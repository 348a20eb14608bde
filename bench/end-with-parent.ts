// Loaded before every child: the channel breaks however the parent ends, and the child must not outlive it.
process.once("disconnect", () => process.exit(0));
