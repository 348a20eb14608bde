import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GatewayReceivePayload, GatewaySendPayload } from "discord-api-types/v10";
import { createGenerator } from "ts-json-schema-generator";

/**
 * Writes the JSON Schema of every gateway payload, taken from the types of discord-api-types.
 * Run it after a new version of discord-api-types: `pnpm generate`.
 */
const target = fileURLToPath(new URL("../src/conformance/gateway-schema.generated.ts", import.meta.url));

/** The two directions of the gateway: this file is its own source. */
export type FromSandbox = GatewayReceivePayload;
export type FromBot = GatewaySendPayload;

type Definition = { enum?: unknown[]; const?: unknown; type?: unknown };

/** Enums named `…Flags` are bits that may be combined; the generator takes them for a choice of one. */
function asBits(name: string, definition: Definition): Definition {
  const isFlags = /Flags$/.test(name) && (definition.enum ?? definition.const) !== undefined;
  return isFlags ? { type: "integer" } : definition;
}

const schema = createGenerator({
  path: fileURLToPath(import.meta.url),
  tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)),
  type: "*",
  skipTypeCheck: true,
  additionalProperties: true,
  expose: "all",
  jsDoc: "none",
  topRef: false,
}).createSchema("*");

const definitions = Object.fromEntries(
  Object.entries((schema.definitions ?? {}) as Record<string, Definition>).map(([name, definition]) => [
    name,
    asBits(name, definition),
  ]),
);
const text = JSON.stringify({ definitions });
writeFileSync(
  target,
  `/** Made by scripts/generate-gateway-schema.ts from discord-api-types; not to be edited. */\nexport const gatewaySchemaJson: string = ${JSON.stringify(text)};\n`,
);
process.stdout.write(
  `${Object.keys(definitions).length} definitions, ${Math.round(text.length / 1024)} KB\n`,
);
