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

let made: Promise<PageBundle> | undefined;

/** Made for the first visitor, as most sandboxes never have one, and once for all sandboxes of a process. */
export function getPageBundle(): Promise<PageBundle> {
  made ??= bundlePage();
  return made;
}

/** Turns the page's sources into what a browser reads; nothing is written to disk. */
async function bundlePage(): Promise<PageBundle> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("page/main.tsx", import.meta.url))],
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
