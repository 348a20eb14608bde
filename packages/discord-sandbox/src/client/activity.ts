import { ComponentType, InteractionType } from "discord-api-types/v10";
import type { RestExchange, TrafficObserver } from "../traffic.ts";
import type { Interaction } from "../world/state/interaction.ts";
import type { World } from "../world/world.ts";
import { commandWords } from "./messages-view.ts";

/** One line of "last interactions": what somebody did, or what the bot asked for, and how it went. */
export type ActivityEntry = {
  readonly id: number;
  readonly kind: "command" | "button" | "menu" | "dialog" | "autocomplete" | "request";
  /** A command, the words on a control, or method and route of a request. */
  readonly name: string;
  readonly durationMs: number;
  /** "200", "failed", or the code of Discord's refusal. */
  readonly status: string;
};

export type Activity = {
  readonly observer: TrafficObserver;
  /** Newest first. */
  list(): readonly ActivityEntry[];
  readonly watchers: Set<() => void>;
};

const keptEntries = 40;

function kindOf({ payload }: Interaction): ActivityEntry["kind"] {
  switch (payload.type) {
    case InteractionType.ApplicationCommand:
      return "command";
    case InteractionType.MessageComponent:
      return payload.data.component_type === ComponentType.Button ? "button" : "menu";
    case InteractionType.ApplicationCommandAutocomplete:
      return "autocomplete";
    case InteractionType.ModalSubmit:
      return "dialog";
    case InteractionType.Ping:
      return "request";
  }
}

type Node = {
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly components?: readonly Node[];
};

/** What is written on the control that was used. */
function controlWords(nodes: readonly Node[], customId: string): string | undefined {
  for (const node of nodes) {
    if (node.custom_id === customId) return node.label ?? node.placeholder ?? customId;
    const found = controlWords(node.components ?? [], customId);
    if (found) return found;
  }
  return undefined;
}

function nameOf(interaction: Interaction): string {
  const words = commandWords(interaction);
  if (words !== null) return words;
  const customId = (interaction.payload.data as { custom_id?: string } | undefined)?.custom_id ?? "";
  const nodes = (interaction.source?.payload.components ?? []) as readonly Node[];
  return controlWords(nodes, customId) ?? "";
}

function statusOf({ status, response }: RestExchange): string {
  const code = (response as { code?: unknown } | null)?.code;
  return status >= 400 && typeof code === "number" && code > 0 ? String(code) : String(status);
}

/** Reading tells nothing, and the answer to an interaction is in the interaction's own line. */
function isWorthTelling({ method, route }: RestExchange): boolean {
  return method !== "GET" && !route?.startsWith("/interactions/");
}

export function followActivity(world: World): Activity {
  const entries: ActivityEntry[] = [];
  const watchers = new Set<() => void>();
  let count = 0;
  function add(entry: Omit<ActivityEntry, "id">): void {
    count += 1;
    entries.unshift({ ...entry, id: count });
    entries.splice(keptEntries);
    for (const watch of watchers) watch();
  }
  async function follow(interaction: Interaction): Promise<void> {
    const startedMs = performance.now();
    // Read now: the answer may take the control away.
    const done = { kind: kindOf(interaction), name: nameOf(interaction) };
    const { kind } = await interaction.answer.promise;
    const status = kind === "failed" ? "failed" : "200";
    add({ ...done, durationMs: performance.now() - startedMs, status });
  }
  world.listeners.add((dispatch) => {
    const interaction = dispatch.t === "INTERACTION_CREATE" && world.interactions.get(dispatch.d.token);
    if (interaction) void follow(interaction);
  });
  return {
    watchers,
    list: () => entries,
    observer: {
      rest(exchange) {
        if (!isWorthTelling(exchange)) return;
        const name = `${exchange.method} ${exchange.route ?? exchange.path}`;
        add({ kind: "request", name, durationMs: exchange.durationMs, status: statusOf(exchange) });
      },
    },
  };
}
