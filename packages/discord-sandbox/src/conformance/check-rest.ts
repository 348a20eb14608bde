import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { createRouter } from "../rest/router.ts";
import type { RestExchange } from "../traffic.ts";
import { describeErrors } from "./describe-errors.ts";
import { knownDifferences } from "./differences.ts";
import { relaxSchema } from "./relax-schema.ts";

/** The parts of an OpenAPI document that are read here. */
type Operation = {
  readonly operationId: string;
  readonly requestBody?: Body;
  readonly responses: Record<string, Body>;
};
type Body = { readonly $ref?: string; readonly content?: Record<string, { readonly schema?: unknown }> };
type OpenApi = {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: Record<string, Record<string, Body>>;
};

type Entry = {
  readonly method: string;
  readonly path: string;
  readonly template: string;
  readonly operation: Operation;
};

export type RestCheck = {
  /** How an exchange breaks Discord's description; empty when it does not. */
  check(exchange: RestExchange): string[];
  /** The operation's name in Discord's description. */
  findOperation(exchange: RestExchange): string | undefined;
};

const methods = ["get", "post", "put", "patch", "delete"];

function listEntries({ paths }: OpenApi): Entry[] {
  return Object.entries(paths).flatMap(([template, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      const path = template.replace(/\{(\w+)\}/g, ":$1");
      return operation ? [{ method: method.toUpperCase(), path, template, operation }] : [];
    }),
  );
}

function pointer(...steps: string[]): string {
  return `#/${steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
}

function createValidator(
  document: unknown,
  options: { isRequest: boolean },
): (ref: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: false });
  formats.default(ajv);
  ajv.addFormat("snowflake", /^\d{1,20}$/);
  ajv.addFormat("nonce", true);
  for (const name of ["int32", "int64", "double"])
    ajv.addFormat(name, { type: "number", validate: () => true });
  ajv.addSchema({ $id: "discord", ...(relaxSchema(document, options) as object) });
  const compiled = new Map<string, ValidateFunction>();
  return (ref) => {
    const validate = compiled.get(ref) ?? ajv.compile({ $ref: `discord${ref}` });
    compiled.set(ref, validate);
    return validate;
  };
}

/** The response of a status, or of its class: `4XX`. */
function responseKey(operation: Operation, status: number): string | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, "default"].find(
    (key) => key in operation.responses,
  );
}

const jsonSchema = ["content", "application/json", "schema"] as const;

/** Where the schema of a request body stands, if the operation takes JSON. */
function requestPointer({ template, method, operation }: Entry): string | undefined {
  if (!operation.requestBody?.content?.["application/json"]) return undefined;
  return pointer("paths", template, method.toLowerCase(), "requestBody", ...jsonSchema);
}

/** Where the schema of an answer stands; errors share theirs. */
function responsePointer(
  { components }: OpenApi,
  { template, method, operation }: Entry,
  key: string,
): string | undefined {
  const response = operation.responses[key];
  const shared = response?.$ref?.split("/").slice(1);
  const content = shared ? components.responses?.[shared.at(-1) ?? ""]?.content : response?.content;
  if (!content?.["application/json"]?.schema) return undefined;
  return pointer(...(shared ?? ["paths", template, method.toLowerCase(), "responses", key]), ...jsonSchema);
}

function complaints(validate: ValidateFunction, value: unknown): string[] {
  return validate(value) ? [] : describeErrors(validate.errors ?? []);
}

/** Loads Discord's description once; each validator is compiled when it is first needed. */
export function loadRestCheck(path: string): RestCheck {
  const document = JSON.parse(readFileSync(path, "utf8")) as OpenApi;
  const find = createRouter(listEntries(document));
  const requests = createValidator(document, { isRequest: true });
  const responses = createValidator(document, { isRequest: false });

  function entryOf({ method, path: asked }: RestExchange): Entry | undefined {
    const match = find(method, asked);
    return match && match !== "no-method" ? match.route : undefined;
  }
  function checkRequest(entry: Entry, { status, request }: RestExchange): string[] {
    const schema = status < 400 && request !== undefined ? requestPointer(entry) : undefined;
    return schema ? complaints(requests(schema), request).map((each) => `request ${each}`) : [];
  }
  function checkResponse(entry: Entry, { status, response }: RestExchange): string[] {
    if (status >= 500) return [];
    const key = responseKey(entry.operation, status);
    if (key === undefined) return [`answers ${status}, which Discord does not describe`];
    const schema = responsePointer(document, entry, key);
    return schema ? complaints(responses(schema), response).map((each) => `response ${each}`) : [];
  }
  return {
    findOperation: (exchange) => entryOf(exchange)?.operation.operationId,
    check(exchange) {
      const entry = entryOf(exchange);
      if (!entry) return exchange.status === 404 ? [] : ["is an operation that Discord does not describe"];
      const found = [...checkRequest(entry, exchange), ...checkResponse(entry, exchange)];
      return found.filter((each) => !isKnown(`${exchange.method} ${entry.template}`, each));
    },
  };
}

function isKnown(operation: string, problem: string): boolean {
  return knownDifferences.some((each) => each.where.test(operation) && each.what.test(problem));
}
