import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { AuthOptions } from "next-auth";
import type { OAuthConfig, OAuthUserConfig } from "next-auth/providers/oauth";
import { expect, test, vi } from "vitest";
import { type CheckedSandbox, startCheckedSandbox } from "../testing/checked-sandbox.ts";

type Route = (request: object, response: object) => Promise<void>;

// next-auth is CommonJS with a `default`; Node and the test runner disagree on what importing that gives.
const load = createRequire(import.meta.url);
const NextAuth: (options: AuthOptions) => Route = load("next-auth").default;
const DiscordProvider: (options: OAuthUserConfig<object>) => OAuthConfig<object> = load(
  "next-auth/providers/discord",
).default;

/** The unmodified next-auth; only the addresses of its Discord provider are the sandbox's. */
function authOptions(sandbox: CheckedSandbox): AuthOptions {
  const discord = DiscordProvider({
    clientId: sandbox.clientId,
    clientSecret: sandbox.clientSecret,
    authorization: { url: `${sandbox.url}/oauth2/authorize`, params: { scope: "identify email guilds" } },
    token: `${sandbox.apiUrl}/oauth2/token`,
    userinfo: `${sandbox.apiUrl}/users/@me`,
    checks: ["pkce", "state"],
  });
  return { secret: "test", providers: [discord] };
}

/** What Next adds to Node's request and response, as far as next-auth uses it. */
async function serve(route: Route, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const cookies = Object.fromEntries(
    (request.headers.cookie ?? "").split("; ").map((pair) => pair.split("=").map(decodeURIComponent)),
  );
  const body = Object.fromEntries(new URLSearchParams(await text(request)));
  const query = { ...Object.fromEntries(url.searchParams), nextauth: url.pathname.split("/").slice(3) };
  const { headers, method } = request;
  const additions = {
    status(code: number) {
      response.statusCode = code;
      return response;
    },
    json: (value: unknown) => response.end(JSON.stringify(value)),
    send: (value: unknown) => response.end(typeof value === "object" ? JSON.stringify(value) : value),
  };
  await route({ query, cookies, body, headers, method }, Object.assign(response, additions));
}

async function startSite(sandbox: CheckedSandbox): Promise<{ url: string; [Symbol.dispose](): void }> {
  const route = NextAuth(authOptions(sandbox));
  const server = createServer((request, response) => void serve(route, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv("NEXTAUTH_URL", url);
  return { url, [Symbol.dispose]: () => server.close() };
}

/** A browser with cookies that follows no redirect by itself. */
function openBrowser() {
  const jar = new Map<string, string>();
  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, {
      ...init,
      redirect: "manual",
      headers: { cookie, connection: "close" },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = line.split(";")[0]?.split("=") ?? [];
      jar.set(name, value);
    }
    return response;
  };
}

function target(response: Response): string {
  return response.headers.get("location") ?? "nowhere";
}

test("an unmodified next-auth signs a person in with PKCE and state", async () => {
  await using sandbox = await startCheckedSandbox();
  const alice = sandbox.world.guild().member("Alice");
  using site = await startSite(sandbox);
  const browse = openBrowser();
  const { csrfToken } = (await (await browse(`${site.url}/api/auth/csrf`)).json()) as { csrfToken: string };
  const form = new URLSearchParams({ csrfToken, callbackUrl: site.url });
  const start = await browse(`${site.url}/api/auth/signin/discord`, { method: "POST", body: form });
  expect(target(start)).toContain("code_challenge_method=S256");
  const choice = new URLSearchParams({ user_id: alice.id, decision: "allow" });
  const consent = await browse(target(start), { method: "POST", body: choice });
  const back = await browse(target(consent));
  expect(target(back)).toBe(site.url);
  const session = await (await browse(`${site.url}/api/auth/session`)).json();
  expect(session).toMatchObject({ user: { name: "alice", email: "alice@example.test" } });
});
