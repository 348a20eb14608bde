import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { GatewayOpcodes } from "discord-api-types/v10";
import type { GatewayFrame } from "../traffic.ts";
import { describeErrors } from "./describe-errors.ts";
import { knownDifferences } from "./differences.ts";
import { gatewaySchemaJson } from "./gateway-schema.generated.ts";

type Definition = {
  readonly $ref?: string;
  readonly anyOf?: readonly Definition[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Record<string, Definition>;
};

type Definitions = Record<string, Definition>;

export type GatewayCheck = {
  check(frame: GatewayFrame): string[];
};

const prefix = "#/definitions/";

/** Follows references until there is something to read. */
function follow(definitions: Definitions, definition: Definition | undefined): Definition | undefined {
  const name = definition?.$ref?.slice(prefix.length);
  return name === undefined ? definition : follow(definitions, definitions[decodeURIComponent(name)]);
}

/** The values that a discriminating field may have: the event's name, the opcode. */
function valuesOf(definitions: Definitions, definition: Definition | undefined): unknown[] {
  const found = follow(definitions, definition);
  const nested = found?.anyOf?.flatMap((each) => valuesOf(definitions, each)) ?? [];
  return [...(found?.const === undefined ? [] : [found.const]), ...(found?.enum ?? []), ...nested];
}

/** Which branch of a union describes which event or opcode: validating that one alone gives errors that can be read. */
function indexUnion(definitions: Definitions, union: string, field: "t" | "op"): Map<unknown, string> {
  const index = new Map<unknown, string>();
  for (const branch of definitions[union]?.anyOf ?? []) {
    const { properties } = follow(definitions, branch) ?? {};
    for (const value of valuesOf(definitions, properties?.[field]))
      if (branch.$ref) index.set(value, branch.$ref);
  }
  return index;
}

/** Checks frames against the types of discord-api-types, both ways. */
export function createGatewayCheck(): GatewayCheck {
  const { definitions } = JSON.parse(gatewaySchemaJson) as { definitions: Definitions };
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: "gateway", definitions });
  const events = indexUnion(definitions, "GatewayDispatchPayload", "t");
  const received = indexUnion(definitions, "GatewayReceivePayload", "op");
  const sent = indexUnion(definitions, "GatewaySendPayload", "op");
  const compiled = new Map<string, ValidateFunction>();

  function validatorOf(ref: string): ValidateFunction {
    const validate = compiled.get(ref) ?? ajv.compile({ $ref: `gateway${ref}` });
    compiled.set(ref, validate);
    return validate;
  }
  function refOf({ direction, payload }: GatewayFrame): string | undefined {
    const { op, t } = payload as { op: unknown; t?: unknown };
    if (direction === "received") return sent.get(op);
    return op === GatewayOpcodes.Dispatch ? events.get(t) : received.get(op);
  }
  return {
    check(frame) {
      const { op, t } = frame.payload as { op: unknown; t?: unknown };
      const name = t ? `event ${String(t)}` : `op ${String(op)}`;
      const ref = refOf(frame);
      if (!ref) return [`${name} is unknown`];
      const validate = validatorOf(ref);
      if (validate(frame.payload)) return [];
      const isKnown = (problem: string) =>
        knownDifferences.some((each) => each.where.test(name) && each.what.test(problem));
      return describeErrors(validate.errors ?? [])
        .filter((problem) => !isKnown(problem))
        .map((problem) => `${name}: ${problem}`);
    },
  };
}
