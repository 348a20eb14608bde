// Loaded with --import into a child that is held back. It loads the modules of its program meanwhile, which is most of
// its start, and runs once the parent says so.
const modules = new URL(import.meta.url).searchParams.get("modules");
// Asked for before the modules are loaded: the word may come while they are.
const go = new Promise((resolve) => process.once("message", resolve));
// Else a process that only waits for a word counts as finished.
process.channel?.ref();
if (modules) await import(modules);
await go;
process.channel?.unref();

export {};
