import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { PlayerDetails } from "@guildhall/core/verification";
import { signForm } from "../sign-form.ts";
import { type Mood, type Moods, moods } from "./moods.ts";

/** A question that the double got. */
export type DoubleRequest = { readonly playerId: string; readonly time: string };

/** A stand-in for the player service on this machine, with accounts that nobody else has. */
export type PlayerDouble = AsyncDisposable & {
  /** Where questions go. */
  readonly address: string;
  readonly secret: string;
  readonly requests: DoubleRequest[];
  /** By number; can be changed while it runs. */
  readonly players: Map<string, PlayerDetails>;
  /** How it takes the next questions, one each, before it is as it is always. */
  readonly next: Mood[];
  /** How it is always. */
  always: Mood;
  /** Called with each question that gets no answer. */
  onSilence: () => void;
};

/** Starts it on a free port. It checks signatures as the real one does. */
export async function openDouble(): Promise<PlayerDouble> {
  const server = createServer((request, response) => void answer(double, request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const double: PlayerDouble = {
    address: `http://127.0.0.1:${port}/api/player`,
    secret: "a-secret-of-the-double",
    requests: [],
    players: new Map(),
    next: [],
    always: "well",
    onSilence: () => undefined,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return double;
}

async function answer(
  double: PlayerDouble,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const form = Object.fromEntries(new URLSearchParams(await text(request)));
  const { fid = "", time = "", sign } = form;
  double.requests.push({ playerId: fid, time });
  const isSigned = sign === new URLSearchParams(signForm({ fid, time }, double.secret)).get("sign");
  const asked = { fid, player: double.players.get(fid), isSigned, onSilence: () => double.onSilence() };
  const behave: Moods[Mood] = moods[double.next.shift() ?? double.always];
  behave(response, asked);
}
