import type { ActionName, ActionOutput, Perform } from "../actor/actions.ts";
import { ClientRefusal } from "../actor/client-refusal.ts";
import type { ChannelOptions, MemberOptions, RoleOptions } from "../actor/guild-control.ts";
import { type Person, personAt } from "../actor/person.ts";
import type { GuildOptions } from "../actor/world-control.ts";
import type { ControlFailure } from "./control-server.ts";
import type { ControlInput, ControlName, ControlOutput } from "./controls.ts";

/** A guild of a sandbox in another process. */
export type RemoteGuild = {
  readonly id: string;
  member(name: string, options?: MemberOptions): Promise<Person>;
  role(name: string, options?: RoleOptions): Promise<{ id: string }>;
  channel(name: string, options?: ChannelOptions): Promise<{ id: string }>;
};

/** A sandbox in another process: people act as in this one, everything else is a control by its name. */
export type RemoteSandbox = {
  guild(options?: GuildOptions): Promise<RemoteGuild>;
  getGuild(reference: string): Promise<RemoteGuild>;
  control<Name extends ControlName>(name: Name, input: ControlInput<Name>): Promise<ControlOutput<Name>>;
};

async function readAnswer(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  if (response.ok) return body;
  const { error, kind } = body as ControlFailure;
  throw kind === "client-refusal" ? new ClientRefusal(error) : new Error(error);
}

/** Holds a sandbox by its address, for tests whose bot and web run in processes of their own. */
export function connectSandbox(url: string): RemoteSandbox {
  const control: RemoteSandbox["control"] = async (name, input) => {
    const response = await fetch(`${url}/control/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    return (await readAnswer(response)) as ControlOutput<typeof name>;
  };
  const perform: Perform = async <Name extends ActionName>(
    action: Name,
    seat: Parameters<Perform>[1],
    input: unknown,
  ) => (await control("act", { action, seat, input } as ControlInput<"act">)) as ActionOutput<Name>;

  function guildAt(id: string): RemoteGuild {
    return {
      id,
      member: async (name, options = {}) => {
        const { id: userId } = await control("member", { guild: id, name, options });
        return personAt({ userId, guildId: id }, perform);
      },
      role: (name, options = {}) => control("role", { guild: id, name, options }),
      channel: (name, options = {}) => control("channel", { guild: id, name, options }),
    };
  }
  return {
    control,
    guild: async (options = {}) => guildAt((await control("guild", options)).id),
    getGuild: async (reference) => guildAt((await control("getGuild", { guild: reference })).id),
  };
}
