import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type CheckedSandbox, startCheckedSandbox } from "../testing/checked-sandbox.ts";

const redirectUri = "http://127.0.0.1:3000/callback";
const verifier = "a-verifier-that-only-the-real-client-knows-0123456789";
const challenge = createHash("sha256").update(verifier).digest("base64url");

function authorizeUrl(sandbox: CheckedSandbox, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: sandbox.clientId,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "identify guilds",
    state: "s1",
    code_challenge: challenge,
    code_challenge_method: "S256",
    ...more,
  });
  return `${sandbox.url}/oauth2/authorize?${query}`;
}

/** Chooses a person on the consent page and returns where the browser is sent. */
async function consent(
  sandbox: CheckedSandbox,
  userId: string,
  more: Record<string, string> = {},
): Promise<URL> {
  const body = new URLSearchParams({ user_id: userId, decision: "allow" });
  const response = await fetch(authorizeUrl(sandbox, more), { method: "POST", body, redirect: "manual" });
  return new URL(response.headers.get("location") ?? "about:blank");
}

type Exchanged = { readonly status: number; readonly body: Record<string, string> };

async function post(sandbox: CheckedSandbox, path: string, form: Record<string, string>): Promise<Exchanged> {
  const body = new URLSearchParams({
    client_id: sandbox.clientId,
    client_secret: sandbox.clientSecret,
    ...form,
  });
  const response = await fetch(`${sandbox.apiUrl}${path}`, { method: "POST", body });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

function exchange(
  sandbox: CheckedSandbox,
  code: string,
  more: Record<string, string> = {},
): Promise<Exchanged> {
  const form = {
    grant_type: "authorization_code",
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
    ...more,
  };
  return post(sandbox, "/oauth2/token", form);
}

async function codeFor(
  sandbox: CheckedSandbox,
  userId: string,
  more: Record<string, string> = {},
): Promise<string> {
  return (await consent(sandbox, userId, more)).searchParams.get("code") ?? "";
}

async function get(sandbox: CheckedSandbox, path: string, token: string | undefined) {
  const response = await fetch(`${sandbox.apiUrl}/v10${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

// https://discord.com/developers/docs/topics/oauth2#authorization-code-grant
test("the page names everybody, in the browser's language, and gives back the state", async () => {
  await using sandbox = await startCheckedSandbox();
  const alice = sandbox.world.guild().member("Ali<b>ce");
  const page = await fetch(authorizeUrl(sandbox), { headers: { "accept-language": "fr-FR,fr;q=0.9" } });
  const html = await page.text();
  expect(html).toContain("Ali&lt;b&gt;ce");
  expect(html).toContain("Qui êtes-vous");
  const back = await consent(sandbox, alice.id);
  expect(back.href).toMatch(/^http:\/\/127\.0\.0\.1:3000\/callback\?code=.+&state=s1$/);
});

test("a sign-in shows who the person is and which guilds they are in", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild({ name: "Raiders", owner: "Alice" });
  sandbox.world.guild({ name: "Others" });
  const alice = guild.member("Alice");
  const { body } = await exchange(sandbox, await codeFor(sandbox, alice.id));
  expect(body).toMatchObject({ token_type: "Bearer", scope: "identify guilds", expires_in: 604_800 });
  expect((await get(sandbox, "/users/@me", body.access_token)).body).toMatchObject({
    id: alice.id,
    global_name: "Alice",
  });
  const guilds = await get(sandbox, "/users/@me/guilds", body.access_token);
  expect(guilds.body).toMatchObject([{ name: "Raiders", owner: true }]);
});

test("a token tells what it is for", async () => {
  await using sandbox = await startCheckedSandbox();
  const { id } = sandbox.world.guild().member("Alice");
  const { body } = await exchange(sandbox, await codeFor(sandbox, id));
  const about = await get(sandbox, "/oauth2/@me", body.access_token);
  expect(about.body).toMatchObject({ scopes: ["identify", "guilds"], user: { id } });
});

test("a code works once", async () => {
  await using sandbox = await startCheckedSandbox();
  const code = await codeFor(sandbox, sandbox.world.guild().member("Alice").id);
  expect((await exchange(sandbox, code)).status).toBe(200);
  expect(await exchange(sandbox, code)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
});

test("a code is bound to its address, its challenge and its minute", async () => {
  await using sandbox = await startCheckedSandbox();
  const { id } = sandbox.world.guild().member("Alice");
  const wrongUri = { redirect_uri: "http://127.0.0.1:3000/other" };
  expect((await exchange(sandbox, await codeFor(sandbox, id), wrongUri)).status).toBe(400);
  expect((await exchange(sandbox, await codeFor(sandbox, id), { code_verifier: "guessed" })).status).toBe(
    400,
  );
  const late = await codeFor(sandbox, id);
  await sandbox.clock.advance({ minutes: 2 });
  expect((await exchange(sandbox, late)).status).toBe(400);
});

test("only the application itself may exchange a code", async () => {
  await using sandbox = await startCheckedSandbox();
  const code = await codeFor(sandbox, sandbox.world.guild().member("Alice").id);
  const wrong = await exchange(sandbox, code, { client_secret: "guessed" });
  expect(wrong).toMatchObject({ status: 401, body: { error: "invalid_client" } });
});

test("a token opens only what its scopes allow", async () => {
  await using sandbox = await startCheckedSandbox();
  const { id } = sandbox.world.guild().member("Alice");
  const { body } = await exchange(sandbox, await codeFor(sandbox, id, { scope: "identify" }));
  const me = await get(sandbox, "/users/@me", body.access_token);
  expect(me.body).not.toHaveProperty("email");
  expect(await get(sandbox, "/users/@me/guilds", body.access_token)).toMatchObject({ status: 403 });
  expect(await get(sandbox, `/users/${id}`, body.access_token)).toMatchObject({ status: 403 });
});

test("a refresh token works once and ends the old access token; a revoked one is dead", async () => {
  await using sandbox = await startCheckedSandbox();
  const first = await exchange(sandbox, await codeFor(sandbox, sandbox.world.guild().member("Alice").id));
  const refresh = { grant_type: "refresh_token", refresh_token: first.body.refresh_token ?? "" };
  const second = await post(sandbox, "/oauth2/token", refresh);
  expect(second.status).toBe(200);
  expect((await post(sandbox, "/oauth2/token", refresh)).status).toBe(400);
  expect((await get(sandbox, "/users/@me", first.body.access_token)).status).toBe(401);
  expect((await get(sandbox, "/users/@me", second.body.access_token)).status).toBe(200);
  expect(
    (await post(sandbox, "/oauth2/token/revoke", { token: second.body.access_token ?? "" })).status,
  ).toBe(200);
  expect((await get(sandbox, "/users/@me", second.body.access_token)).status).toBe(401);
});

test("a token ends after a week", async () => {
  await using sandbox = await startCheckedSandbox();
  const { body } = await exchange(sandbox, await codeFor(sandbox, sandbox.world.guild().member("Alice").id));
  await sandbox.clock.advance({ hours: 24 * 8 });
  expect((await get(sandbox, "/users/@me", body.access_token)).status).toBe(401);
});

test("prompt=none returns at once with the last person", async () => {
  await using sandbox = await startCheckedSandbox();
  await consent(sandbox, sandbox.world.guild().member("Alice").id);
  const response = await fetch(authorizeUrl(sandbox, { prompt: "none" }), { redirect: "manual" });
  expect(response.status).toBe(302);
  expect(response.headers.get("location")).toContain("code=");
});

test("cancelling sends the person back without a code", async () => {
  await using sandbox = await startCheckedSandbox();
  const body = new URLSearchParams({ decision: "deny" });
  const response = await fetch(authorizeUrl(sandbox), { method: "POST", body, redirect: "manual" });
  expect(response.headers.get("location")).toBe(`${redirectUri}?error=access_denied&state=s1`);
});

test.each([
  ["another application", { client_id: "1" }, 400],
  ["an address outside this machine", { redirect_uri: "https://evil.test/cb" }, 400],
])("%s gets a page, never a redirect", async (_name, more, status) => {
  await using sandbox = await startCheckedSandbox();
  const response = await fetch(authorizeUrl(sandbox, more), { redirect: "manual" });
  expect(response.status).toBe(status);
  expect(response.headers.get("location")).toBeNull();
});

test.each([
  ["an unknown scope", { scope: "everything" }, "invalid_scope"],
  ["a challenge that is not S256", { code_challenge_method: "plain" }, "invalid_request"],
  ["another response type", { response_type: "token" }, "unsupported_response_type"],
])("%s is sent back as an error", async (_name, more, error) => {
  await using sandbox = await startCheckedSandbox();
  const response = await fetch(authorizeUrl(sandbox, more), { redirect: "manual" });
  expect(new URL(response.headers.get("location") ?? "").searchParams.get("error")).toBe(error);
});

test("an invite adds the bot where the person has Manage Server, and nowhere else", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild({ name: "Raiders", owner: "Corvin", bot: false });
  const alice = guild.member("Alice");
  const query = new URLSearchParams({
    client_id: sandbox.clientId,
    scope: "bot applications.commands",
    permissions: "8",
  });
  const url = `${sandbox.url}/oauth2/authorize?${query}`;
  expect(await (await fetch(url)).text()).toContain("Raiders");
  const accept = (userId: string) =>
    fetch(url, { method: "POST", body: new URLSearchParams({ user_id: userId, guild_id: guild.id }) });
  expect((await accept(alice.id)).status).toBe(403);
  expect(guild.state.members.has(sandbox.clientId)).toBe(false);
  expect((await accept(guild.state.ownerId)).status).toBe(200);
  expect(guild.state.members.has(sandbox.clientId)).toBe(true);
});
