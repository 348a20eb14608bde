import type { APIApplicationCommand } from "discord-api-types/v10";
import type { SandboxClock } from "../clock.ts";
import type { Dispatch } from "./dispatch.ts";
import { snowflakes } from "./snowflake.ts";
import type { Application } from "./state/application.ts";
import type { Channel } from "./state/channel.ts";
import type { Guild } from "./state/guild.ts";
import type { Interaction } from "./state/interaction.ts";
import type { User } from "./state/user.ts";

/** Bytes that were uploaded, served again under `/attachments/…`. */
export type StoredFile = { readonly bytes: Buffer; readonly contentType: string };

/** Everything this Discord knows. It is read freely and written only through `change`. */
export type World = {
  readonly clock: SandboxClock;
  readonly application: Application;
  readonly users: Map<string, User>;
  /** By user name and by shown name; whoever came first keeps a name. */
  readonly userIdsByName: Map<string, string>;
  readonly guilds: Map<string, Guild>;
  /** Every channel of every guild, threads and direct messages included. */
  readonly channels: Map<string, Channel>;
  /** Global ones and those of guilds. */
  readonly commands: Map<string, APIApplicationCommand>;
  /** By token: whoever knows the token may answer. */
  readonly interactions: Map<string, Interaction>;
  readonly files: Map<string, StoredFile>;
  readonly listeners: Set<(dispatch: Dispatch) => void>;
  /** Called after every change, also where the gateway hears nothing: ephemeral messages. */
  readonly watchers: Set<(dispatches: readonly Dispatch[]) => void>;
  /** Where uploaded files can be fetched; known once the server listens. */
  fileOrigin: string;
  /** Where bots connect and come back to. */
  gatewayUrl: string;
  readonly nextId: () => string;
};

export function createWorld(clock: SandboxClock, application: Application): World {
  const world: World = {
    clock,
    application,
    users: new Map(),
    userIdsByName: new Map(),
    guilds: new Map(),
    channels: new Map(),
    commands: new Map(),
    interactions: new Map(),
    files: new Map(),
    listeners: new Set(),
    watchers: new Set(),
    fileOrigin: "",
    gatewayUrl: "",
    nextId: snowflakes(() => nowMs(world)),
  };
  return world;
}

export function nowMs(world: World): number {
  return world.clock.nowMs();
}

/** Now, as Discord writes times. */
export function timestamp(world: World): string {
  return new Date(nowMs(world)).toISOString().replace("Z", "000+00:00");
}
