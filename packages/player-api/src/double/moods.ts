import type { ServerResponse } from "node:http";
import type { PlayerDetails } from "@guildhall/core/verification";

type Asked = {
  readonly fid: string;
  readonly player: PlayerDetails | undefined;
  readonly isSigned: boolean;
  onSilence(): void;
};

type Behave = (response: ServerResponse, asked: Asked) => void;

/** How the service can take a question. */
export const moods = {
  well: (response, asked) => sendJson(response, sayAsItIs(asked)),
  /** Takes the question and never says anything. */
  silent: (_response, { onSilence }) => onSilence(),
  /** Begins to answer, and goes away. */
  drops: (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
    response.write('{"code":0', () => response.destroy());
  },
  fails: (response) => sendPage(response, 503, "busy"),
  busy: (response) => sendPage(response, 429, "slow down"),
  busyForAnHour: (response) => {
    response.setHeader("retry-after", "3600");
    sendPage(response, 429, "slow down");
  },
  forbids: (response) => sendPage(response, 403, "<h1>Forbidden</h1>"),
  html: (response) => sendPage(response, 200, "<!doctype html><h1>Maintenance</h1>"),
  huge: (response, asked) => sendJson(response, { ...sayAsItIs(asked), filler: "x".repeat(100_000) }),
  endless: (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const pour = () => response.write("x".repeat(8_192), (error) => error || pour());
    pour();
  },
  wrongTypes: (response, { fid }) =>
    sendJson(response, { code: 0, data: { fid, nickname: { toString: 1 }, kid: "x", stove_lv: null } }),
  somebodyElse: (response, asked) => {
    const { data } = sayAsItIs(asked);
    sendJson(response, { code: 0, data: { ...data, fid: 1 } });
  },
  unseenName: (response, asked) => {
    const { data } = sayAsItIs(asked);
    sendJson(response, { code: 0, data: { ...data, nickname: "\u202e\u200b\u0000" } });
  },
  /** Sends us somewhere else, which it would like us to ask. */
  redirects: (response) => {
    response.setHeader("location", "http://169.254.169.254/latest/meta-data/");
    sendPage(response, 302, "over there");
  },
} as const satisfies Readonly<Record<string, Behave>>;

export type Moods = Readonly<Record<keyof typeof moods, Behave>>;

export type Mood = keyof Moods;

function sayAsItIs({ fid, player, isSigned }: Asked) {
  if (!isSigned) return { code: 1, data: [], msg: "Sign Error", err_code: 0 };
  if (!player) return { code: 1, data: [], msg: "role not exist.", err_code: 40_004 };
  const { name: nickname, world: kid, level } = player;
  const data = {
    fid: Number(fid),
    nickname,
    kid,
    stove_lv: level,
    stove_lv_content: level,
    avatar_image: "",
  };
  return { code: 0, data, msg: "success", err_code: "" };
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function sendPage(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "text/html" }).end(body);
}
