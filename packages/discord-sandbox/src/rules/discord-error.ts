/** A list of problems at one place of a request body, or deeper ones under their field's name. */
export type FieldErrors = { _errors?: { code: string; message: string }[] } & {
  [field: string]: FieldErrors | { code: string; message: string }[] | undefined;
};

/**
 * Every error the sandbox answers: HTTP status, JSON code, message.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
 */
const knownErrors = {
  notFound: [404, 0, "404: Not Found"],
  methodNotAllowed: [405, 0, "405: Method Not Allowed"],
  unauthorized: [401, 0, "401: Unauthorized"],
  internal: [500, 0, "500: Internal Server Error"],
  unknownAccount: [404, 10001, "Unknown Account"],
  unknownApplication: [404, 10002, "Unknown Application"],
  unknownChannel: [404, 10003, "Unknown Channel"],
  unknownGuild: [404, 10004, "Unknown Guild"],
  unknownInvite: [404, 10006, "Unknown Invite"],
  unknownMember: [404, 10007, "Unknown Member"],
  unknownMessage: [404, 10008, "Unknown Message"],
  unknownOverwrite: [404, 10009, "Unknown permission overwrite"],
  unknownRole: [404, 10011, "Unknown Role"],
  unknownUser: [404, 10013, "Unknown User"],
  unknownEmoji: [400, 10014, "Unknown Emoji"],
  unknownWebhook: [404, 10015, "Unknown Webhook"],
  unknownBan: [404, 10026, "Unknown Ban"],
  unknownInteraction: [404, 10062, "Unknown interaction"],
  unknownCommand: [404, 10063, "Unknown application command"],
  unknownVoiceState: [404, 10065, "Unknown Voice State"],
  unknownCommandPermissions: [404, 10066, "Unknown application command permissions"],
  unknownScheduledEvent: [404, 10070, "Unknown Guild Scheduled Event"],
  unknownTag: [400, 10087, "Unknown tag"],
  tooManyCommandCreates: [
    400,
    30034,
    "Max number of daily application command creates has been reached (200)",
  ],
  tooManyRoles: [400, 30005, "Maximum number of guild roles reached (250)"],
  tooManyAttachments: [400, 30015, "Maximum number of attachments in a message reached (10)"],
  tooManyChannels: [400, 30013, "Maximum number of guild channels reached (500)"],
  tooManyPins: [400, 30003, "Maximum number of pins reached for the channel (50)"],
  tooManyReactions: [400, 30010, "Maximum number of reactions reached (20)"],
  tooManyCommands: [400, 30032, "Maximum number of application commands reached (100)"],
  tooManyScheduledEvents: [400, 30038, "Maximum number of uncompleted guild scheduled events reached (100)"],
  alreadyAcknowledged: [400, 40060, "Interaction has already been acknowledged."],
  alreadyCrossposted: [400, 40033, "This message has already been crossposted"],
  tagsRequired: [400, 40067, "A tag is required to create a forum post in this channel"],
  notInVoice: [400, 40032, "Target user is not connected to voice."],
  entityTooLarge: [413, 40005, "Request entity too large"],
  missingAccess: [403, 50001, "Missing Access"],
  cannotEditOthersMessage: [403, 50005, "Cannot edit a message authored by another user"],
  emptyMessage: [400, 50006, "Cannot send an empty message"],
  cannotMessageUser: [403, 50007, "Cannot send messages to this user"],
  wrongChannelKind: [400, 50024, "Cannot execute action on this channel type"],
  missingPermissions: [403, 50013, "Missing Permissions"],
  invalidToken: [401, 50014, "Invalid authentication token provided"],
  invalidWebhookToken: [401, 50027, "Invalid Webhook Token"],
  invalidRole: [400, 50028, "Invalid role"],
  bulkDeleteTooOld: [
    400,
    50034,
    "A message provided was too old to bulk delete. You can only bulk delete messages that are under 14 days old.",
  ],
  invalidForm: [400, 50035, "Invalid Form Body"],
  missingScope: [403, 50026, "Missing required OAuth2 scope"],
  systemMessage: [403, 50021, "Cannot execute action on a system message"],
  threadArchived: [400, 50083, "Thread is archived"],
  invalidJson: [400, 50109, "The request body contains invalid JSON."],
  threadExists: [400, 160004, "A thread has already been created for this message"],
  threadLocked: [400, 160005, "Thread is locked"],
  scheduledEventFinished: [400, 180000, "Cannot update a finished event"],
  cannotReplyWithoutHistory: [400, 160002, "Cannot reply without permission to read message history"],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

export type DiscordErrorName = keyof typeof knownErrors;

/** A "no" as Discord says it. The REST server turns it into a response; an actor sees it as what the client would refuse. */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: FieldErrors | undefined;

  constructor(name: DiscordErrorName, errors?: FieldErrors) {
    const [status, code, message] = knownErrors[name];
    super(message);
    this.name = "DiscordError";
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export function refuse(name: DiscordErrorName): never {
  throw new DiscordError(name);
}

/** Refuses one field of a body, in Discord's nested form: `refuseField(["embeds", 0, "title"], "BASE_TYPE_REQUIRED", …)`. */
export function refuseField(path: readonly PropertyKey[], code: string, message: string): never {
  throw new DiscordError("invalidForm", fieldErrors([{ path, code, message }]));
}

export type FieldProblem = {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
};

function childAt(node: FieldErrors, step: string): FieldErrors {
  const known = node[step];
  if (known && !Array.isArray(known)) return known;
  const fresh: FieldErrors = {};
  node[step] = fresh;
  return fresh;
}

/** Builds the nested `errors` object of a 50035 answer. */
export function fieldErrors(problems: readonly FieldProblem[]): FieldErrors {
  const root: FieldErrors = {};
  for (const { path, code, message } of problems) {
    const node = path.map(String).reduce(childAt, root);
    node._errors = [...(node._errors ?? []), { code, message }];
  }
  return root;
}
