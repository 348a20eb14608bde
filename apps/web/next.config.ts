import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are judged once, for all packages together, by `pnpm typecheck`.
  typescript: { ignoreBuildErrors: true },
  // Events are streamed line by line; a compressing server would hold them back. The proxy in front compresses.
  compress: false,
  transpilePackages: [
    "@guildhall/config",
    "@guildhall/core",
    "@guildhall/db",
    "@guildhall/discord-markdown",
    "@guildhall/discord-views",
    "@guildhall/i18n",
    "@guildhall/observability",
    "@guildhall/use-cases",
  ],
  // A pasted sheet of a million characters, some of them three bytes long.
  experimental: { serverActions: { bodySizeLimit: "4mb" } },
  serverExternalPackages: ["mysql2", "pino", "prom-client"],
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
