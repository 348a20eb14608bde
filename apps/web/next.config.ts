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
    "@guildhall/player-api",
    "@guildhall/use-cases",
  ],
  // No page is without its title for a moment: what follows a press waits for it, as crawlers would.
  htmlLimitedBots: /.*/,
  // A pasted sheet of a million characters, some of them three bytes long.
  experimental: { serverActions: { bodySizeLimit: "4mb" } },
  // Sentences are taken apart while building: no browser is sent what reads them.
  turbopack: {
    resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" },
    rules: {
      "*.json": {
        condition: { path: /i18n\/messages\/[a-z]+\/[a-z]+\.json$/ },
        loaders: ["./src/i18n/compile-messages.ts"],
      },
    },
  },
  serverExternalPackages: ["mysql2", "pino", "prom-client"],
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
