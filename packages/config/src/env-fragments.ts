import { z } from "zod";

const url = (advice: string) => z.url().describe(advice);
const port = (advice: string) => z.coerce.number().int().min(0).max(65_535).describe(advice);

/** Where the data lives. */
export const databaseEnv = {
  DATABASE_URL: z
    .string()
    .startsWith("mysql://")
    .describe(
      "Give the runtime account's address, such as mysql://guildhall:password@localhost/guildhall. `npm start` makes one by itself.",
    ),
};

/** What only migrations hold, never a process that people reach. */
export const migrationEnv = {
  DATABASE_ADMIN_URL: z
    .string()
    .startsWith("mysql://")
    .describe("Give the address of an account that may change tables and grant them. Unset: DATABASE_URL.")
    .optional(),
};

/** What only the bot holds, and uses once a guild has been gone for thirty days. */
export const purgeEnv = {
  DATABASE_PURGE_URL: z
    .string()
    .startsWith("mysql://")
    .describe("Give the address of an account that deletes guilds which are gone. Unset: DATABASE_URL.")
    .optional(),
};

/** The Discord application. The two addresses are changed only to reach the local Discord. */
export const discordEnv = {
  DISCORD_CLIENT_ID: z
    .string()
    .regex(/^\d{15,20}$/)
    .describe("Copy the application id from the Discord developer portal, General Information."),
  DISCORD_API_URL: url("Leave it unset for Discord itself.").default("https://discord.com/api"),
};

/** What only the bot holds. */
export const botEnv = {
  DISCORD_TOKEN: z
    .string()
    .min(20)
    .describe("Copy the bot token from the Discord developer portal, Bot, Reset Token."),
  BOT_HOST: z.string().describe("The address health and metrics listen on.").default("127.0.0.1"),
  BOT_PORT: port("Give a free port for health and metrics.").default(3002),
};

/** What only the dashboard holds. */
export const webEnv = {
  DISCORD_CLIENT_SECRET: z
    .string()
    .min(8)
    .describe("Copy the client secret from the Discord developer portal, OAuth2."),
  DISCORD_OAUTH_URL: url("Leave it unset for Discord itself.").default(
    "https://discord.com/oauth2/authorize",
  ),
  NEXTAUTH_SECRET: z
    .string()
    .min(32)
    .describe("Give 32 or more random characters, for example from `openssl rand -base64 48`."),
  NEXTAUTH_URL: url("Give the address that people type, such as https://guildhall.example.org."),
  GUILDHALL_GALLERY: z
    .enum(["0", "1"])
    .describe("Set it to 1 to show the component gallery in production.")
    .default("0"),
  ITEM_ICON_HOSTS: z
    .string()
    .regex(/^[^\s;,']+(\s*,\s*[^\s;,']+)*$/)
    .transform((text): readonly string[] => listOf(text))
    .describe("Give the hosts that pictures of items may come from, with commas between them.")
    .default(["cdn.questlog.gg"]),
  METRICS_FROM: z
    .enum(["loopback", "anywhere"])
    .describe("Use loopback, or anywhere when a firewall guards the address.")
    .default("loopback"),
};

const listOf = (text: string) => text.split(",").map((part) => part.trim());

/** What whoever runs the product decides for every guild: bot and dashboard know the same. */
export const deploymentEnv = {
  OPERATOR_USER_IDS: z
    .string()
    .regex(/^\s*\d{15,20}\s*(,\s*\d{15,20}\s*)*$/)
    .transform((text): ReadonlySet<string> => new Set(listOf(text)))
    .describe("Give the Discord account ids of those who run this deployment, with commas between them.")
    .default(new Set()),
  ITEM_SITE_URL: z
    .union([z.url({ protocol: /^https$/ }), z.url({ protocol: /^http$/, hostname: /^127\.0\.0\.1$/ })])
    .transform((address) => new URL(address).origin)
    .describe("Leave it unset for the site that the scraper was made for.")
    .default("https://questlog.gg"),
  WHITEOUT_API_URL: z
    .union([z.url({ protocol: /^https$/ }), z.url({ protocol: /^http$/, hostname: /^127\.0\.0\.1$/ })])
    .describe("Give the https address of the player service of Whiteout Survival, or leave it unset.")
    .optional(),
  WHITEOUT_API_SECRET: z
    .string()
    .regex(/^[!-~]{8,200}$/)
    .describe("Give the secret by which questions to that service are signed, or leave it unset.")
    .optional(),
};

/** The browser by which the bot reads a catalogue of items. */
export const browserEnv = {
  CHROMIUM_PATH: z.string().describe("Give the path of a Chromium.").default("/usr/bin/chromium"),
  CHROMIUM_SANDBOX: z
    .enum(["0", "1"])
    .describe("Set it to 0 where Chromium's own sandbox cannot start: in a container, or as root.")
    .default("1"),
};

export const loggingEnv = {
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .describe("Use fatal, error, warn, info, debug, trace or silent.")
    .default("info"),
};

/** The demo's own time; unset wherever real people are. */
export const clockEnv = {
  CLOCK_URL: z
    .url({ hostname: /^(127\.0\.0\.1|localhost)$/ })
    .describe("Leave it unset: `npm start` gives it to the demo, on this machine only.")
    .optional(),
  GUILDHALL_DEMO: z
    .enum(["0", "1"])
    .describe("Set it to 1 to run the demo on a database of your own whose name ends in _demo.")
    .optional(),
};
