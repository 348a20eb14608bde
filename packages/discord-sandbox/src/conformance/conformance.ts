import type { Sandbox } from "../sandbox.ts";
import { createGatewayCheck, type GatewayCheck } from "./check-gateway.ts";
import { loadRestCheck, type RestCheck } from "./check-rest.ts";
import { findOpenApiPath } from "./env.ts";

/** What passed between the bot and the sandbox while this watched. */
export type Conformance = {
  /** Every breach of Discord's description or of the gateway's types; a test expects none. */
  readonly violations: readonly string[];
  /** Operations of Discord's description that were used. */
  readonly operations: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** False: Discord's description is not there, so REST was not checked. */
  readonly isRestChecked: boolean;
  /** One line for the test's output: an empty list of violations means little after few operations. */
  summary(): string;
};

let sharedGatewayCheck: GatewayCheck | undefined;
let sharedRestCheck: RestCheck | undefined;

function restCheck(): RestCheck | undefined {
  const path = findOpenApiPath();
  if (path) sharedRestCheck ??= loadRestCheck(path);
  return sharedRestCheck;
}

/** Checks everything that passes from now on. Not for load tests: it costs more than the sandbox itself. */
export function watchConformance(sandbox: Pick<Sandbox, "observe">): Conformance {
  sharedGatewayCheck ??= createGatewayCheck();
  const gateway = sharedGatewayCheck;
  const rest = restCheck();
  const violations: string[] = [];
  const operations = new Set<string>();
  const events = new Set<string>();
  sandbox.observe({
    rest(exchange) {
      const operation = rest?.findOperation(exchange);
      if (operation) operations.add(operation);
      const found = rest?.check(exchange) ?? [];
      violations.push(...found.map((each) => `${exchange.method} ${exchange.path}: ${each}`));
    },
    gateway(frame) {
      const { t } = frame.payload as { t?: unknown };
      if (typeof t === "string") events.add(t);
      violations.push(...gateway.check(frame));
    },
  });
  return {
    violations,
    operations,
    events,
    isRestChecked: rest !== undefined,
    summary: () =>
      `${operations.size} operations, ${events.size} events, ${violations.length} violations${rest ? "" : " (REST not checked: Discord's description is missing)"}`,
  };
}
