import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "@guildhall/core";
import { controlWorld, type WorldControl } from "./actor/world-control.ts";
import { followActivity } from "./client/activity.ts";
import { type ClientParts, type ClientServer, createClientServer } from "./client/client-server.ts";
import { type SandboxClock, startClock } from "./clock.ts";
import { createControlServer } from "./control/control-server.ts";
import { rememberRequests } from "./control/recent-requests.ts";
import { createFaults, type Faults } from "./faults/faults.ts";
import { type Gateway, openGateway } from "./gateway/gateway.ts";
import { createOauthServer } from "./oauth/oauth-server.ts";
import { createTokens } from "./oauth/tokens.ts";
import { createRestServer } from "./rest/rest-server.ts";
import { createFrontDoor } from "./server/front-door.ts";
import type { Traffic, TrafficObserver } from "./traffic.ts";
import { createUser } from "./world/changes/users.ts";
import type { Application, PrivilegedIntents } from "./world/state/application.ts";
import { createWorld, type World } from "./world/world.ts";

export type SandboxOptions = {
  /** 0 takes any free one. */
  readonly port?: number;
  /** Moved on by `sandbox.clock.advance`, which adds to it. */
  readonly clock?: Clock;
  readonly application?: Partial<
    Pick<Application, "id" | "name" | "token" | "clientSecret" | "redirectUris">
  >;
  /** What Discord approved the application for; members only when absent. */
  readonly privilegedIntents?: Partial<PrivilegedIntents>;
  readonly heartbeatIntervalMs?: number;
  /** False for load tests: no bucket ever runs empty, and bots identify as fast as they like. */
  readonly rateLimits?: boolean;
};

export type Sandbox = {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** What `rest.api` of discord.js gets. */
  readonly apiUrl: string;
  readonly token: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly world: WorldControl;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly gateway: Gateway;
  /** What went wrong inside the sandbox itself; stays empty. */
  readonly crashes: readonly unknown[];
  /** Watches all traffic; returns how to stop. */
  observe(observer: TrafficObserver): () => void;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

const demoApplicationId = "1000000000000000001";

/** Tokens look like Discord's, because some libraries read the application id out of them. */
function defaultToken(applicationId: string): string {
  return `${Buffer.from(applicationId).toString("base64url")}.G-demo.local-discord-only-not-a-secret-000000`;
}

function describeApplication({ application = {}, privilegedIntents = {} }: SandboxOptions): Application {
  const id = application.id ?? demoApplicationId;
  return {
    id,
    name: application.name ?? "Guildhall",
    botUserId: id,
    token: application.token ?? defaultToken(id),
    clientSecret: application.clientSecret ?? "local-discord-client-secret",
    publicKey: "0".repeat(64),
    redirectUris: application.redirectUris ?? [],
    privilegedIntents: { members: true, presences: false, messageContent: false, ...privilegedIntents },
    sessionStartsLeft: 1000,
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

function startWorld(clock: SandboxClock, options: SandboxOptions): World {
  const world = createWorld(clock, describeApplication(options));
  createUser(world, { name: world.application.name, id: world.application.botUserId, isBot: true });
  return world;
}

function openClient(parts: Omit<ClientParts, "activity">, traffic: Traffic): ClientServer {
  const activity = followActivity(parts.world);
  traffic.add(activity.observer);
  return createClientServer({ ...parts, activity });
}

/** Starts a local Discord on 127.0.0.1: REST, gateway, sign-in, and a world to act in. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = startClock(options.clock);
  const world = startWorld(clock, options);
  const traffic = new Set<TrafficObserver>();
  const faults = createFaults();
  const tokens = createTokens(world);
  const crashes: unknown[] = [];
  const hasRateLimits = options.rateLimits ?? true;
  const rest = createRestServer({ world, tokens, faults, traffic, crashes, hasRateLimits });
  const oauth = createOauthServer({ world, tokens });
  const heartbeatIntervalMs = options.heartbeatIntervalMs ?? 41_250;
  const gateway = openGateway({ world, traffic, faults, heartbeatIntervalMs, hasRateLimits });
  const requests = rememberRequests();
  traffic.add(requests.observer);
  const client = openClient({ world, faults, gateway }, traffic);
  const people = controlWorld(world);
  const controlled = { world: people, clock, faults, gateway, crashes, recentRequests: requests.list };
  const control = createControlServer(controlled);
  const server = createServer(createFrontDoor({ world, rest, oauth, control, client, crashes }));
  server.on("upgrade", gateway.upgrade);
  const port = await listen(server, options.port ?? 0);
  const url = `http://127.0.0.1:${port}`;
  world.fileOrigin = url;
  world.gatewayUrl = `ws://127.0.0.1:${port}/gateway`;
  const close = () => {
    gateway.close();
    clock.stop();
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    url,
    apiUrl: `${url}/api`,
    token: world.application.token,
    clientId: world.application.id,
    clientSecret: world.application.clientSecret,
    world: people,
    clock,
    faults,
    gateway,
    crashes,
    observe(observer) {
      traffic.add(observer);
      return () => traffic.delete(observer);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
