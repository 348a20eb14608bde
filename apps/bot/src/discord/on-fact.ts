import type { Fact, FactName } from "@guildhall/core";
import type { Tools } from "./tools.ts";

/**
 * Brings Discord up to date after a fact. It reads the current state and never relies on what the fact says, because facts
 * may come late, twice or in another order. What it throws is tried again later.
 */
export type FactHandler = {
  /** Stands in the database: a delivery waits for the handler of this name. */
  readonly name: string;
  readonly facts: readonly FactName[];
  /** What it renders. Facts of one subject that wait together are handled by one run, one run at a time. */
  subject(fact: Fact): string;
  run(tools: Tools, fact: Fact): Promise<void>;
};

/** The facts of these names. */
export type FactOf<Name extends FactName, Each extends Fact = Fact> = Each extends Fact
  ? Name extends Each["name"]
    ? Each
    : never
  : never;

type FactHandlerDefinition<Name extends FactName> = {
  readonly name: string;
  readonly facts: readonly Name[];
  /** Without it, everything that the handler does for one guild is one subject. */
  subject?(fact: FactOf<Name>): string | number;
  run(tools: Tools, fact: FactOf<Name>): Promise<void>;
};

/** Declares a handler; `run` knows the facts that it asked for. */
export function onFact<Name extends FactName>({
  name,
  facts,
  subject,
  run,
}: FactHandlerDefinition<Name>): FactHandler {
  const isOurs = (fact: Fact): fact is FactOf<Name> => facts.some((each) => each === fact.name);
  return {
    name,
    facts,
    subject: (fact) => (subject && isOurs(fact) ? String(subject(fact)) : ""),
    // A fact that an update took from the handler has nothing left to do.
    run: async (tools, fact) => (isOurs(fact) ? await run(tools, fact) : undefined),
  };
}
