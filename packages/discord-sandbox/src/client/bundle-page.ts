import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type OutputFile, stop } from "esbuild";

export type Asset = { readonly contentType: string; readonly body: Uint8Array };

/** The page's files by their names under `/client/`. */
export type PageBundle = ReadonlyMap<string, Asset>;

const contentTypes: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  woff2: "font/woff2",
};

function toAsset({ path, contents }: OutputFile): [name: string, asset: Asset] {
  const name = basename(path);
  const contentType = contentTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  return [name, { contentType, body: contents }];
}

const made = new Map<string, Promise<PageBundle>>();

/** Made for the first visitor, as most sandboxes never have one, and once for all sandboxes of a process. */
export function getPageBundle(): Promise<PageBundle> {
  return getBundle("page/main.tsx");
}

/** Letters of names in Arabic, Chinese, Japanese and Korean: hundreds of files, which no page waits for. */
export function getFontBundle(): Promise<PageBundle> {
  return getBundle("page/world-fonts.ts");
}

function getBundle(entry: string): Promise<PageBundle> {
  const bundle = made.get(entry) ?? bundleEntry(entry);
  made.set(entry, bundle);
  return bundle;
}

/** Turns sources into what a browser reads; nothing is written to disk. */
async function bundleEntry(entry: string): Promise<PageBundle> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    outdir: "client",
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    jsx: "automatic",
    // What React's development build checks belongs to the page's own tests.
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "file" },
    assetNames: "[name]-[hash]",
    publicPath: "/client",
    logLevel: "silent",
  });
  // Its own process would otherwise stay for as long as ours.
  await stop();
  return new Map(outputFiles.map(toAsset));
}
