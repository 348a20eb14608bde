// Made from messages/ by `pnpm messages`. Do not edit.
import en_absences from "../messages/en/absences.json" with { type: "json" };
import en_announcements from "../messages/en/announcements.json" with { type: "json" };
import en_attendance from "../messages/en/attendance.json" with { type: "json" };
import en_audit from "../messages/en/audit.json" with { type: "json" };
import en_common from "../messages/en/common.json" with { type: "json" };
import en_diplomacy from "../messages/en/diplomacy.json" with { type: "json" };
import en_dkp from "../messages/en/dkp.json" with { type: "json" };
import en_events from "../messages/en/events.json" with { type: "json" };
import en_groups from "../messages/en/groups.json" with { type: "json" };
import en_items from "../messages/en/items.json" with { type: "json" };
import en_loot from "../messages/en/loot.json" with { type: "json" };
import en_members from "../messages/en/members.json" with { type: "json" };
import en_privacy from "../messages/en/privacy.json" with { type: "json" };
import en_recruitment from "../messages/en/recruitment.json" with { type: "json" };
import en_settings from "../messages/en/settings.json" with { type: "json" };
import en_shell from "../messages/en/shell.json" with { type: "json" };
import en_verification from "../messages/en/verification.json" with { type: "json" };
import en_wishlists from "../messages/en/wishlists.json" with { type: "json" };
import fr_absences from "../messages/fr/absences.json" with { type: "json" };
import fr_announcements from "../messages/fr/announcements.json" with { type: "json" };
import fr_attendance from "../messages/fr/attendance.json" with { type: "json" };
import fr_audit from "../messages/fr/audit.json" with { type: "json" };
import fr_common from "../messages/fr/common.json" with { type: "json" };
import fr_diplomacy from "../messages/fr/diplomacy.json" with { type: "json" };
import fr_dkp from "../messages/fr/dkp.json" with { type: "json" };
import fr_events from "../messages/fr/events.json" with { type: "json" };
import fr_groups from "../messages/fr/groups.json" with { type: "json" };
import fr_items from "../messages/fr/items.json" with { type: "json" };
import fr_loot from "../messages/fr/loot.json" with { type: "json" };
import fr_members from "../messages/fr/members.json" with { type: "json" };
import fr_privacy from "../messages/fr/privacy.json" with { type: "json" };
import fr_recruitment from "../messages/fr/recruitment.json" with { type: "json" };
import fr_settings from "../messages/fr/settings.json" with { type: "json" };
import fr_shell from "../messages/fr/shell.json" with { type: "json" };
import fr_verification from "../messages/fr/verification.json" with { type: "json" };
import fr_wishlists from "../messages/fr/wishlists.json" with { type: "json" };

export const messages = {
  en: { absences: en_absences, announcements: en_announcements, attendance: en_attendance, audit: en_audit, common: en_common, diplomacy: en_diplomacy, dkp: en_dkp, events: en_events, groups: en_groups, items: en_items, loot: en_loot, members: en_members, privacy: en_privacy, recruitment: en_recruitment, settings: en_settings, shell: en_shell, verification: en_verification, wishlists: en_wishlists },
  fr: { absences: fr_absences, announcements: fr_announcements, attendance: fr_attendance, audit: fr_audit, common: fr_common, diplomacy: fr_diplomacy, dkp: fr_dkp, events: fr_events, groups: fr_groups, items: fr_items, loot: fr_loot, members: fr_members, privacy: fr_privacy, recruitment: fr_recruitment, settings: fr_settings, shell: fr_shell, verification: fr_verification, wishlists: fr_wishlists },
};

export type Messages = {
  "absences": {
    "notFound": "This leave does not exist (any more).",
    "startsInPast": "That day has passed. A leave begins today at the earliest.",
    "endsInPast": "That last day has passed. To come back now, end the leave.",
    "endsBeforeStart": "The last day lies before the first one.",
    "tooFarAhead": "That lies more than two years ahead. Check the year.",
    "overlaps": "There is a leave in that time already. Change that one, or end it first.",
    "alreadyOver": "This leave is over already.",
    "dayNotUnderstood": "“{text}” is not a day I understand. Try “tomorrow”, “friday” or “2026-12-24”.",
    "notAway": "You have no leave to end.",
    "notYours": "This is somebody else’s.",
    "states": {
      "planned": "planned",
      "active": "active",
      "over": "over"
    },
    "excused": "Can’t (excused)",
    "openEnd": "until further notice",
    "days": "{from} to {until}",
    "oneDay": "{from}",
    "daysOpen": "from {from} until further notice",
    "weekdays": {
      "mon": "Monday",
      "tue": "Tuesday",
      "wed": "Wednesday",
      "thu": "Thursday",
      "fri": "Friday",
      "sat": "Saturday",
      "sun": "Sunday"
    },
    "dayParts": {
      "morning": "Morning",
      "afternoon": "Afternoon",
      "evening": "Evening"
    },
    "post": {
      "title": "{name} on leave",
      "who": "Who",
      "days": "Days",
      "reason": "Reason",
      "clock": "Whole days, {zone}",
      "short": "In that time",
      "shortRole": "{roles} short",
      "shortLine": "{title}, {moment}: {roles}",
      "roleLeft": "{role} {left, number}/{needed, number}",
      "end": "I’m back",
      "change": "Change",
      "digest": "What did I miss?",
      "ask": "{mention}, on which days are you away? Press the button, and this post becomes your leave. Events then answer “Can’t (excused)” for you.",
      "complete": "Say when"
    },
    "dialog": {
      "title": "I’ll be away",
      "changeTitle": "Change the leave",
      "from": "First day",
      "fromHint": "“today”, “friday” or “2026-12-24”",
      "until": "Last day",
      "untilHint": "Leave empty if you do not know yet",
      "reason": "Reason",
      "reasonHint": "Only officers read it"
    },
    "started": "You are on leave {days}. Events in that time answer “Can’t (excused)” for you.",
    "startedFor": "{name} is on leave {days}.",
    "changed": "The leave is now {days}.",
    "ended": "Welcome back! Your leave is over.",
    "endedFor": "The leave of {name} is over.",
    "calledOff": "The leave is called off.",
    "list": {
      "title": "On leave",
      "nobody": "Nobody is on leave, and nobody plans to be.",
      "more": "{count, plural, one {# more is on the dashboard.} other {# more are on the dashboard.}}"
    },
    "digest": {
      "title": "While you were away",
      "hello": "Welcome back to {guild}!",
      "missed": "{count, plural, =0 {You missed no event.} one {You missed one event:} other {You missed # events:}}",
      "more": "{count, plural, one {and # more} other {and # more}}",
      "next": "Next",
      "noNext": "Nothing is planned yet.",
      "balance": "Your points"
    },
    "week": {
      "title": "Your week",
      "lead": "Choose what never fits. Events in that time answer “Can’t (excused)” for you, unless you say otherwise. Times are on your clock: {zone}.",
      "never": {
        "morning": "Mornings when you can never",
        "afternoon": "Afternoons when you can never",
        "evening": "Evenings when you can never"
      },
      "saved": "Saved."
    },
    "commands": {
      "absence": {
        "name": "absence",
        "description": "Say when you are away",
        "start": {
          "name": "start",
          "description": "Go on leave",
          "options": {
            "from": {
              "name": "from",
              "description": "First day, such as “tomorrow” or “2026-12-24”"
            },
            "until": {
              "name": "until",
              "description": "Last day; leave it out if you do not know yet"
            },
            "reason": {
              "name": "reason",
              "description": "Why; only officers read it, unless you share it"
            },
            "share": {
              "name": "share",
              "description": "Who may read the reason"
            }
          }
        },
        "end": {
          "name": "end",
          "description": "Come back, or call a leave off"
        },
        "list": {
          "name": "list",
          "description": "Who is on leave, now and soon"
        },
        "enter": {
          "name": "enter",
          "description": "Enter a leave for somebody else",
          "options": {
            "member": {
              "name": "member",
              "description": "Who is away"
            },
            "from": {
              "name": "from",
              "description": "First day, such as “tomorrow” or “2026-12-24”"
            },
            "until": {
              "name": "until",
              "description": "Last day; leave it out if you do not know yet"
            },
            "reason": {
              "name": "reason",
              "description": "Why; only officers read it, unless you share it"
            },
            "share": {
              "name": "share",
              "description": "Who may read the reason"
            }
          }
        },
        "close": {
          "name": "close",
          "description": "End the leave of somebody else",
          "options": {
            "member": {
              "name": "member",
              "description": "Who is back"
            }
          }
        },
        "week": {
          "name": "week",
          "description": "Say when in the week you can never"
        }
      },
      "when": {
        "name": "when",
        "description": "Say when in the week you can play, and see what suits the guild"
      }
    },
    "share": {
      "officers": "Only officers",
      "everybody": "Everybody"
    },
    "web": {
      "title": "Leave",
      "lead": "Who is away, and when. Events in that time answer “Can’t (excused)” by themselves.",
      "start": "I’ll be away",
      "enter": "Enter for somebody",
      "timeLine": {
        "title": "Who is away",
        "today": "{count, plural, =0 {nobody away now} one {# away now} other {# away now}}",
        "none": "Nobody is away in these days.",
        "noMatch": "Nobody in these days matches that.",
        "earlier": "Earlier",
        "later": "Later",
        "now": "This week",
        "span": "Days shown",
        "spans": {
          "14": "2 weeks",
          "28": "4 weeks",
          "84": "12 weeks"
        },
        "search": "Search by name",
        "stateLabel": "State",
        "states": {
          "all": "State: any",
          "active": "State: away now",
          "planned": "State: planned",
          "over": "State: over"
        },
        "bar": "{name} {days}, {state}",
        "member": "{name}’s leave",
        "file": {
          "member": "Member",
          "from": "From",
          "until": "Until",
          "state": "Status",
          "reason": "Reason"
        }
      },
      "own": {
        "title": "Your leave",
        "none": "You have no leave planned.",
        "change": "Change",
        "changeNamed": "Change the leave {days}"
      },
      "short": {
        "title": "Too few of a role",
        "lead": "These events lack somebody because of leave.",
        "line": "{role}: {left, number} of {needed, number}"
      },
      "sheet": {
        "new": "I’ll be away",
        "enter": "Enter a leave",
        "change": "Change the leave",
        "reason": "Reason",
        "noReason": "No reason that you may read.",
        "zone": "Whole days on the clock of {name}: {zone}",
        "ownZone": "Whole days on your clock: {zone}"
      },
      "form": {
        "member": "Who is away",
        "chooseMember": "Choose somebody",
        "from": "First day",
        "until": "Last day",
        "untilHint": "Leave it empty if nobody knows yet.",
        "reason": "Reason",
        "reasonHint": "Officers read it, and nobody else unless it is shared.",
        "share": "Everybody may read the reason",
        "save": "Save",
        "start": "Go on leave",
        "enter": "Enter the leave"
      },
      "done": {
        "started": "You are on leave {days}.",
        "entered": "{name} is on leave {days}.",
        "changed": "The leave is now {days}.",
        "ended": "The leave is over."
      },
      "end": {
        "back": "I’m back",
        "close": "End the leave",
        "callOff": "Call it off",
        "title": "End this leave?",
        "text": "Answers that it gave to coming events are taken back, and the Away role is removed.",
        "callOffTitle": "Call this leave off?",
        "callOffText": "Answers that it gave to coming events are taken back."
      },
      "week": {
        "title": "Your week",
        "lead": "Say once when you can and when you never can. Events at a time that you can never attend answer “Can’t (excused)” for you. Times are on your clock: {zone}.",
        "open": "–",
        "free": "Can",
        "never": "Never",
        "slot": "{day} {part}",
        "cell": "{slot}: {choice}",
        "choices": {
          "open": "nothing said",
          "free": "I can",
          "never": "I never can"
        },
        "saved": "Your week is saved."
      },
      "guildWeek": {
        "title": "When people can",
        "file": {
          "day": "Day",
          "part": "Part of the day",
          "free": "Can",
          "never": "Never can"
        },
        "lead": "{count, plural, =0 {Nobody has said yet when they can.} one {# member has said, on the guild’s clock.} other {# members have said, on the guild’s clock.}}",
        "best": "Best for an event: {slots}.",
        "cell": "{free, plural, =0 {nobody can} one {# can} other {# can}}, {never, plural, =0 {nobody never can} one {# never can} other {# never can}}"
      },
      "card": {
        "title": "Leave",
        "none": "No leave, now or planned.",
        "all": "Plan leave"
      }
    },
    "when": {
      "title": "When can you play?",
      "lead": "Choose the days that fit; each choice is saved at once. Times are on your clock: {zone}.",
      "free": {
        "morning": "Mornings when you can",
        "afternoon": "Afternoons when you can",
        "evening": "Evenings when you can"
      },
      "never": "Times that never fit",
      "best": "{count, plural, one {Best for the guild (one has answered)} other {Best for the guild (# have answered)}}",
      "counted": "{slot}: {free, number} can, {never, number} never"
    }
  },
  "announcements": {
    "channelTwice": "Each language needs a channel of its own. One channel is chosen for two of them.",
    "channelGone": "One of these channels is not there, or takes no messages. Choose a text or announcement channel of the server.",
    "roleGone": "One of these roles is not in the server any more.",
    "honourGone": "This honour is not there any more, or was taken back.",
    "honouredUnknown": "These people are not in the roster: {people}. An officer adds them to it first.",
    "lobbyGone": "One of these channels is not there, or is no voice channel. Choose a voice channel of the server.",
    "roomGone": "This room is not there any more.",
    "roomNotYours": "The room belongs to somebody else. Once they left it, it goes on as that of whoever has sat in it the longest.",
    "roomNotInside": "Only somebody who sits in the room can take it over.",
    "roomOwned": "Its owner sits in the room.",
    "roomNotNext": "Somebody has sat in the room for longer: it is theirs next.",
    "noRoom": "You sit in no room that a lobby opened, and none is yours.",
    "roomRenamedOften": "Discord renames a channel twice in ten minutes. Try again in {minutes, plural, one {# minute} other {# minutes}}.",
    "none": "No channel speaks a language yet. Somebody who may change settings says on the dashboard where announcements go.",
    "title": "Announcements go here",
    "gone": "a channel that is not there any more",
    "line": "**{language}** in {channel}",
    "commands": {
      "announcements": {
        "name": "announcements",
        "description": "What the guild announces",
        "list": {
          "name": "list",
          "description": "Where announcements go, and what is planned"
        },
        "show": {
          "name": "show",
          "description": "One announcement: how it looks, where it stands, and what can be done with it",
          "options": {
            "announcement": {
              "name": "announcement",
              "description": "Which one"
            }
          }
        },
        "code": {
          "name": "code",
          "description": "Tell members of a gift code",
          "options": {
            "code": {
              "name": "code",
              "description": "The code, as its maker printed it"
            },
            "gives": {
              "name": "gives",
              "description": "What it gives"
            },
            "link": {
              "name": "link",
              "description": "Official page to enter it: https only; your game’s own, if left out"
            },
            "until": {
              "name": "until",
              "description": "When it runs out, such as tomorrow 20:00"
            },
            "note": {
              "name": "note",
              "description": "What has to be known, such as: needs level 10"
            }
          }
        },
        "codes": {
          "name": "codes",
          "description": "Gift codes that can be entered now, and which of them you have"
        },
        "over": {
          "name": "over",
          "description": "Say that a gift code works no more",
          "options": {
            "code": {
              "name": "code",
              "description": "Which one"
            }
          }
        },
        "contracts": {
          "name": "contracts",
          "description": "What the guild does today"
        },
        "honour": {
          "name": "honour",
          "description": "Write down what members are remembered for",
          "options": {
            "ping": {
              "name": "ping",
              "description": "Whether those who are honoured are pinged: nobody is, if left out"
            },
            "member": {
              "name": "member",
              "description": "Somebody of the roster, also without an account in Discord"
            }
          }
        },
        "fame": {
          "name": "fame",
          "description": "Season champions, and what members are remembered for"
        },
        "new": {
          "name": "new",
          "description": "Write an announcement, and send it out now or later"
        },
        "room": {
          "name": "room",
          "description": "Your voice room: what it is called, how many fit in, and who gets in",
          "options": {
            "name": {
              "name": "name",
              "description": "What it is to be called"
            },
            "places": {
              "name": "places",
              "description": "How many fit in; 0 is any number"
            },
            "door": {
              "name": "door",
              "description": "Whether others can enter"
            },
            "owner": {
              "name": "owner",
              "description": "Take over a room that its owner left"
            }
          }
        }
      }
    },
    "web": {
      "title": "Announcements",
      "lead": "One text for each language channel, now or at a time.",
      "tabs": {
        "label": "Parts of the notices",
        "posts": "Announcements",
        "codes": "Codes",
        "contracts": "Contracts",
        "fame": "Hall of fame",
        "rooms": "Voice rooms"
      },
      "channels": {
        "title": "Where announcements go",
        "none": "No channel speaks a language yet.",
        "choose": "Choose language channels",
        "gone": "deleted",
        "language": "Language",
        "channel": "Channel",
        "ping": "May ping",
        "nobody": "Nobody",
        "add": "Add a language",
        "remove": "Remove {language}",
        "pick": "Choose a channel",
        "saved": "Language channels saved",
        "changed": "Language channels",
        "count": "{count, plural, =0 {none} one {# language} other {# languages}}",
        "lead": "An announcement has a text for each of these. Nobody is pinged unless its writer ticks that."
      },
      "one": "Announcement",
      "new": "New announcement",
      "nothing": "Nothing is announced yet. A new announcement has a text for each language channel.",
      "parts": {
        "scheduled": "Scheduled",
        "drafts": "Drafts",
        "posted": "Posted"
      },
      "list": {
        "untitled": "Without a title",
        "standing": "{count, number} of {of, number} up",
        "missed": "not posted in time",
        "written": "{language}: written",
        "notWritten": "{language}: not written"
      },
      "editor": {
        "texts": "Texts",
        "languages": "Languages",
        "empty": "empty",
        "title": "Title",
        "body": "Text",
        "count": "{length, number} / {limit, number}",
        "originalHint": "This is the original. Discord’s Markdown works.",
        "bodyHint": "Whoever writes here is named as the translator.",
        "theirs": "Another text was saved",
        "theirsBy": "{name} saved this text meanwhile. Which one counts?",
        "somebody": "Somebody",
        "takeTheirs": "Take this one",
        "keepMine": "Keep mine",
        "options": "How it goes out",
        "original": "Original",
        "originalLanguageHint": "Other languages are translated from it.",
        "missing": "Where no text is written",
        "missingWays": {
          "original": "Post the original",
          "leaveOut": "Leave out"
        },
        "pings": "Ping the roles of the channels",
        "pingsHint": "{roles}: once, when it is first posted.",
        "pingsNobody": "No language channel has a role to ping.",
        "crossposts": "Publish to following servers",
        "crosspostsHint": "Only from announcement channels.",
        "linkLabel": "Button: words",
        "linkUrl": "Button: address",
        "imageUrl": "Picture: address",
        "saved": "Announcement saved",
        "savedPosted": "Saved. What stands in Discord follows.",
        "previews": {
          "own": "As it will stand in this channel.",
          "original": "Nothing is written in this language: its channel gets the original.",
          "noChannel": "No channel speaks this language yet."
        }
      },
      "send": {
        "title": "When",
        "missed": "It was to go out and did not, {at}. It is a draft again.",
        "goesOut": "Goes out {at}, in the guild’s time.",
        "wentOut": "Went out {at}, in the guild’s time.",
        "saveFirst": "Save first: what goes out is what is saved.",
        "when": "Time",
        "whenHint": "By the guild’s clock: {zone}",
        "schedule": "Schedule",
        "reschedule": "Change the time",
        "unschedule": "Back to draft",
        "scheduled": "Scheduled",
        "unscheduled": "A draft again",
        "posted": "On its way to Discord",
        "takenDown": "Taken down",
        "putUp": "Put up again",
        "putUpDone": "On its way to Discord again",
        "removed": "Draft deleted",
        "post": {
          "button": "Post now",
          "title": "Post this announcement?",
          "action": "Post",
          "body": "It goes to {count, plural, one {# channel} other {up to # channels}} at once."
        },
        "takeDown": {
          "button": "Take down",
          "title": "Take this announcement down?",
          "action": "Take down",
          "body": "{count, plural, one {Its message in Discord is} other {Its # messages in Discord are}} deleted. The texts stay, and you can put it up again."
        },
        "remove": {
          "button": "Delete",
          "title": "Delete this draft?",
          "action": "Delete for good",
          "body": "Everything that was written for it is gone for good."
        }
      },
      "posts": {
        "title": "In Discord",
        "gone": "a deleted channel",
        "open": "Open",
        "repost": "Post anew",
        "reposted": "{language}: on its way again",
        "statuses": {
          "posted": "posted",
          "posting": "on its way",
          "deleted": "deleted in Discord",
          "refused": "Discord does not take it",
          "channelGone": "channel deleted",
          "leftOut": "left out",
          "takenDown": "taken down"
        }
      },
      "history": {
        "title": "Who wrote what",
        "somebody": "Somebody",
        "emptied": "Emptied"
      },
      "file": {
        "title": "Title",
        "state": "State",
        "languages": "Written in",
        "posts": "Messages",
        "standing": "Still standing"
      }
    },
    "codeNotFound": "That gift code is not there any more.",
    "codeTaken": "The guild has the code {code} already.{link, select, none {} other { It stands here: {link}}}",
    "codeOver": "This code is over. Nobody needs to say any more whether it works.",
    "expiresInPast": "This end has passed. Choose one that is still to come, or none.",
    "tooManyCodes": "The guild has {limit, plural, one {# code} other {# codes}} running. End some first.",
    "noContracts": "Choose at least one contract.",
    "contractUnknown": "The guild’s game has no such contract. Choose from the list.",
    "allMonstersAlone": "“All monsters” stands alone. Choose it, or one or two kinds.",
    "contractNotFound": "That contract is not on today’s board any more.",
    "noFormerContracts": "There is no board of the last 30 days to repeat.",
    "contractsOver": "That day is over. Set the contracts of today.",
    "contractsStand": "Other contracts are up by now. Change them instead.",
    "codes": {
      "title": "Gift code",
      "footer": "Gift code {codeId}",
      "gives": "Gives",
      "note": "Good to know",
      "ends": "Runs out {relative}, {at}",
      "endless": "Nobody knows when it runs out.",
      "found": "Members say",
      "tally": "Works {works, number} · Expired {expired, number}",
      "ticks": "{count, plural, =0 {Nobody has it yet} one {# member has it} other {# members have it}}",
      "states": {
        "running": "running",
        "doubtful": "probably expired",
        "expired": "expired",
        "ended": "ended"
      },
      "redeem": "Redeem",
      "claim": "I claimed it",
      "works": "Works",
      "expired": "Expired",
      "ticked": "Noted: you have **{code}**. You are not reminded of it. Press again to take it back.",
      "unticked": "Taken back: you do not have **{code}** yet.",
      "voted": {
        "works": "Thank you: **{code}** works for you.",
        "expired": "Thank you: **{code}** is expired for you."
      },
      "posted": "The code **{code}** is posted.",
      "list": {
        "title": "Gift codes",
        "none": "No gift code is running.",
        "line": "{mark} `{code}` {gives}",
        "until": "until {at}",
        "has": "✓",
        "hasNot": "○"
      },
      "letter": {
        "title": "Gift codes of {guild} that run out soon",
        "text": "You have not ticked these yet. Each is entered on the game’s own page."
      },
      "call": "These gift codes run out soon, and you have not ticked them yet:",
      "web": {
        "title": "Gift codes",
        "lead": "Codes of the game’s maker: enter them on its page, tick what you have, say whether they work.",
        "post": "Post a code",
        "edit": "Edit the code",
        "end": "Mark ended",
        "resume": "Bring back",
        "more": "More for {code}",
        "none": "No gift code is running.",
        "noneHint": "Officers post one here or with /announcements code.",
        "past": "Past codes",
        "nonePast": "No code is over yet.",
        "until": "Until {at}",
        "endless": "No known end",
        "have": "I have it",
        "people": "{count, plural, =0 {nobody has it} one {# has it} other {# have it}}",
        "works": "Works ({count, number})",
        "expired": "Expired ({count, number})",
        "fields": {
          "code": "Code",
          "gives": "What it gives",
          "redeemUrl": "Official page",
          "redeemHint": "https only. Nothing is entered for anybody.",
          "day": "Runs out on",
          "dayHint": "Left empty: nobody knows.",
          "time": "At",
          "note": "Good to know",
          "noteHint": "Such as: needs level 10"
        },
        "save": "Save",
        "saved": "The code is saved.",
        "ended": "{code} is ended.",
        "resumed": "{code} can be entered again.",
        "same": "The guild has this code already: {code}.",
        "badLink": "An address that begins with https://",
        "ticked": "Noted: you have {code}.",
        "unticked": "Taken back: you do not have {code} yet.",
        "voted": "Noted for {code}. Thank you.",
        "own": {
          "title": "Gift codes",
          "all": "All codes",
          "unticked": "{count, plural, one {# code that you have not ticked} other {# codes that you have not ticked}}"
        },
        "file": {
          "code": "Code",
          "gives": "Gives",
          "posted": "Posted",
          "runsOut": "Runs out",
          "have": "Have it",
          "works": "Works",
          "expired": "Expired"
        }
      }
    },
    "contracts": {
      "title": "Contracts of the day",
      "footer": "Contracts {boardId}",
      "kinds": {
        "monsters": "Monsters",
        "event": "Dynamic event",
        "dungeon": "Dungeon",
        "line": "Contract"
      },
      "and": "{one} and {other}",
      "done": "{count, plural, =0 {nobody yet} one {# done} other {# done}}",
      "ends": "Until {at}, {relative}",
      "ticked": "Done: {what}. Press again to take it back.",
      "unticked": "Taken back: {what}.",
      "none": "No contracts are set for today.",
      "set": "Set the contracts",
      "change": "Change them",
      "repeat": "Same as last time",
      "mine": "✓ {what}",
      "dialog": {
        "title": "Contracts of the day",
        "monsters": "Monsters: up to two kinds, or all",
        "event": "Dynamic event",
        "dungeon": "Dungeon",
        "lines": "What the guild does today, a line each",
        "linesHint": "Up to 5 lines of 100 characters",
        "nothing": "None"
      },
      "posted": "Today’s contracts are up.",
      "web": {
        "title": "Contracts of the day",
        "today": "Today",
        "lead": "What the guild does today. Tick what you have done.",
        "none": "No contracts are set for today.",
        "noneHint": "An officer sets them here or with /announcements contracts.",
        "set": "Set contracts",
        "change": "Change the contracts",
        "end": "Take down",
        "repeat": "Same as last time",
        "until": "Until {at}",
        "done": "{count, plural, =0 {nobody yet} one {# member} other {# members}}",
        "past": "The last 30 days",
        "nonePast": "No board in the last 30 days.",
        "save": "Put up",
        "saved": "Today’s contracts are up.",
        "ended": "The contracts are taken down.",
        "resume": "Put up again",
        "resumed": "The contracts are up again.",
        "ticked": "Done: {what}.",
        "unticked": "Taken back: {what}."
      }
    },
    "notFound": "This announcement is not there any more.",
    "postNotFound": "This message is not there any more.",
    "tooMany": "{limit, number} announcements are being written or wait already. Post or delete one first.",
    "changedMeanwhile": "Somebody saved the same text meanwhile. Yours is still here: look at theirs, and save again if yours is to count.",
    "changedSince": "Somebody changed this announcement since you looked at it. Look once more before it goes out.",
    "noText": "The original needs a title and a text.",
    "noChannel": "Nobody would read this: no channel speaks a language that it is written in. Choose language channels in the settings.",
    "notAhead": "Choose a time that is still to come.",
    "tooFarAhead": "An announcement is planned at most a year ahead.",
    "alreadyPosted": "This announcement was posted already.",
    "notDraft": "This announcement was taken down. Put it up again instead.",
    "notPosted": "This announcement does not stand in Discord.",
    "stillStands": "This message stands, or is being posted. There is nothing to post anew.",
    "states": {
      "draft": "draft",
      "scheduled": "scheduled",
      "posted": "posted",
      "takenDown": "taken down"
    },
    "translated": "-# Translated by {name}",
    "footer": "Announcement {announcementId}",
    "missed": "**{title}** was to be announced and did not go out: Guildhall was away for more than a day, or no channel takes it any more. It is a draft again, under Notices on the dashboard.",
    "missedFooter": "Announcement {announcementId} did not go out",
    "waiting": "Written or waiting",
    "waitingLine": "**{title}**: {state}",
    "untitled": "Draft {announcementId}",
    "more": "… and {count, number} more on the dashboard",
    "rooms": {
      "panel": {
        "title": "{name}",
        "text": "This room is {owner}’s. It goes once everybody left.",
        "orphan": "Whoever opened this room is unknown. It goes once everybody left.",
        "limit": "Places",
        "anyNumber": "any number",
        "door": "Door",
        "open": "open",
        "locked": "locked",
        "rename": "Rename",
        "setLimit": "Places",
        "lock": "Lock",
        "unlock": "Unlock",
        "claim": "Take over"
      },
      "renameTitle": "Rename the room",
      "nameLabel": "Name",
      "nameHint": "Discord takes two new names in ten minutes.",
      "limitTitle": "How many fit in",
      "limitLabel": "Places",
      "limitHint": "0 to 99; 0 is any number.",
      "changed": "The room is changed.",
      "claimed": "The room is yours now.",
      "web": {
        "title": "Voice rooms",
        "lead": "Whoever enters a lobby gets a voice channel of their own, which is gone once everybody left.",
        "open": "Open rooms",
        "noneOpen": "No room is open.",
        "nobody": "nobody",
        "line": "{owner}, since <moment></moment>",
        "places": "{count, plural, one {# place} other {# places}}",
        "states": {
          "free": "open",
          "locked": "locked",
          "empty": "empty"
        },
        "lobbies": {
          "title": "Lobbies",
          "lead": "Rooms stand in the category of their lobby. Discord takes 50 channels in a category and 500 in a server.",
          "pattern": "'{name}'’s room",
          "channel": "Voice channel",
          "choose": "Choose a voice channel",
          "gone": "deleted",
          "patternLabel": "Name of its rooms",
          "patternHint": "{placeholder} is whoever opened the room.",
          "patternError": "The name needs {placeholder}, or all rooms are called the same.",
          "limit": "Places in a room",
          "limitHint": "0 is any number.",
          "remove": "Remove the lobby",
          "add": "Add a lobby",
          "save": "Save the lobbies",
          "saved": "The lobbies are saved.",
          "inCategory": "Its rooms stand in {category}.",
          "inNone": "Its rooms stand in no category, as the lobby itself.",
          "most": "Rooms at the same time",
          "mostHint": "{most, number} at most."
        }
      },
      "me": "me"
    },
    "draft": {
      "dialog": "New announcement",
      "title": "Title",
      "body": "Text",
      "saved": "The draft is saved. Other languages, a picture and a button are added on the dashboard, under Notices.",
      "edit": "Edit",
      "stands": "It went out {at}. What you change here changes in Discord, too.",
      "takenDown": "It is taken down. What it said is kept.",
      "post": "Post now",
      "schedule": "Schedule",
      "ask": "Post **{title}** at once, in {count, plural, =0 {no channel: none speaks a language yet} one {# channel} other {up to # channels}}?",
      "posted": "It is on its way to its channels.",
      "when": "When",
      "whenHint": "By the guild’s clock",
      "whenExample": "tomorrow 20:00",
      "scheduled": "It goes out {at}."
    },
    "fame": {
      "hall": {
        "champions": "Champions of {guild}",
        "honours": "Honours of {guild}",
        "empty": "Hall of fame of {guild}",
        "nothing": "Nobody is honoured yet, and no season has ended.",
        "season": "Season {number, number}",
        "until": "until {at}",
        "pool": "{pool}: {champions}",
        "present": "Came to the most events: {names} ({came, number} of {of, number})",
        "others": "{names} and {count, number} more",
        "show": "The hall of fame"
      },
      "post": {
        "for": "Honoured",
        "open": "Picture or clip",
        "footer": "Honour {honourId}",
        "more": "and {count, number} more"
      },
      "dialog": {
        "title": "Honour members",
        "what": "For what",
        "people": "For whom",
        "peopleHint": "Up to {count, number} people of the server",
        "peopleBeside": "{name} already. Beside them up to {count, number} people of the server",
        "text": "What happened",
        "day": "Day",
        "dayHint": "Such as yesterday or 2026-11-21; without it today",
        "pings": "Yes, once, when it is told",
        "link": "Picture or clip",
        "linkHint": "An address that begins with https://",
        "change": "Edit an honour, or take it back",
        "bringBack": "Bring it back",
        "saved": "**{title}** stands in the hall of fame."
      },
      "web": {
        "title": "Hall of fame",
        "lead": "What members are remembered for, and who stood first when a season ended.",
        "new": "Honour members",
        "honours": "Honours",
        "none": "Nobody is honoured yet. Officers write here, or with /announcements honour, what members are remembered for.",
        "openLink": "Picture or clip on {host}",
        "edit": "Edit",
        "editWhich": "Edit {title}",
        "takeBack": "Take back",
        "takeBackWhich": "Take back {title}",
        "takenBack": "{title} is taken back.",
        "broughtBack": "{title} stands again.",
        "champions": {
          "title": "Season champions",
          "none": "No season has ended yet.",
          "season": "Season {number, number}",
          "place": "{place, number}.",
          "present": "Came to the most events",
          "came": "{came, number} of {of, number}"
        },
        "form": {
          "new": "Honour members",
          "edit": "Edit the honour",
          "title": "For what",
          "people": "For whom",
          "peopleHint": "Up to {count, number} members.",
          "day": "Day",
          "dayHint": "Without it today.",
          "text": "What happened",
          "link": "Picture or clip",
          "linkHint": "An address that begins with https://",
          "pings": "Ping them in Discord",
          "pingsHint": "Once, when it is told in the hall of fame’s channel.",
          "save": "Save the honour",
          "saved": "{title} stands in the hall of fame."
        },
        "ownHonours": "You are remembered for",
        "honoursOf": "Remembered for",
        "toFame": "Hall of fame"
      }
    }
  },
  "attendance": {
    "notOver": "{title} is not over yet. It can be settled after its end, or end it now.",
    "previewChanged": "Something changed since this preview was made. Nothing was written: look at the new one.",
    "nothingToWrite": "{title} is settled already, and nothing has changed since.",
    "memberNotFound": "This member is not in the guild’s roster.",
    "results": {
      "present": "present",
      "late": "late",
      "leftEarly": "left early",
      "walkIn": "without sign-up",
      "benched": "benched",
      "standby": "standby",
      "excused": "excused",
      "absent": "absent",
      "noShow": "no-show"
    },
    "why": {
      "lateBy": "{minutes, number} min late, grace is {grace, number}",
      "leftBefore": "left {minutes, number} min before the end",
      "tooShort": "{minutes, number} min there, {needed, number} needed",
      "walkIn": "came without sign-up",
      "neverCame": "said to come, was not there",
      "noShowCosts": "costs {points, number} DKP",
      "noShowStrike": "a strike for {days, number} days",
      "didNotSayComing": "had not said to come",
      "answeredCant": "had answered Can't",
      "standbyAtStart": "on standby, there at the start",
      "bridged": "gap of {minutes, number} min bridged",
      "deaf": "{minutes, number} min with sound off",
      "uncertain": "{minutes, number} min uncertain, counted in favour",
      "uncertainLeftOut": "{minutes, number} min uncertain, not counted",
      "marked": "set by an officer",
      "signedUpInTime": "{points, number} DKP more for signing up in time",
      "onLeave": "was on leave",
      "leaveLimit": "{days, number} days of leave in {window, number} days, {limit, number} excuse",
      "satOut": "there, and sat out",
      "hadNoSeat": "had no seat",
      "checkedIn": "checked in, which gives {minutes, number} min",
      "markedHere": "set by an officer: was in the same voice channel",
      "markedFromList": "set by an officer: stood on a list",
      "paidThisWeek": "{paid, number} of {limit, number} paid this week",
      "poolPaysNothing": "this pool pays nothing for events"
    },
    "rule": {
      "deaf": "Time with the sound off does not count.",
      "uncertain": "Uncertain time does not count.",
      "strike": "A no-show is a strike for {days, plural, one {# day} other {# days}}.",
      "cost": "A no-show costs {points, number} DKP."
    },
    "settled": "Settled {title}. {count, plural, =0 {No entries} one {# entry} other {# entries}}, {total}.",
    "preview": {
      "title": "{title}: what will be written",
      "soFar": "{title}: how it stands",
      "notOver": "It is not over yet. Settling waits for the end; /event end ends it now.",
      "rule": "At least {minimum, number}% of the time, grace {grace, number} min, gaps up to {bridge, number} min bridged.",
      "group": "{count, number} × {amount}",
      "total": "{count, plural, =0 {No entries} one {# entry} other {# entries}}",
      "notes": "Notes of officers",
      "again": "Settled before. Only the difference is written; nobody is paid twice.",
      "unchanged": "Settled. Nothing has changed since.",
      "settle": "Settle and write {count, plural, =0 {no entries} one {# entry} other {# entries}}",
      "nobody": "Nobody answered, and nobody was in voice."
    },
    "summary": {
      "title": "{title}: settled",
      "description": "{came, plural, =0 {Nobody came} one {# came} other {# came}}, {total} in points.",
      "corrected": "Corrected: this is settlement {number, number}.",
      "footer": "Settlement of event {eventId}"
    },
    "web": {
      "reading": "Reading the attendance",
      "willBeWritten": "What will be written",
      "whoWasThere": "Who was there",
      "whoIsThere": "Who is there",
      "findMember": "Find a member",
      "nobody": "Nobody answered, and nobody was in voice.",
      "onlyOfficers": "seen by officers",
      "minutes": "{minutes, number} min",
      "percent": "{share, number, percent}",
      "markNamed": "{name}: {result}. Change the result",
      "markAs": "Count as",
      "unmark": "Let the rule decide",
      "payUndone": "Points taken back. Results stand until it is settled again.",
      "settled": "Settled. {count, plural, one {# entry} other {# entries}}, {total}.",
      "columns": {
        "member": "Member",
        "answer": "Answer",
        "voice": "Time in voice",
        "counted": "Counted",
        "result": "Result",
        "amount": "DKP",
        "why": "Why",
        "noAnswer": "no answer"
      },
      "voice": {
        "never": "Never in voice",
        "heard": "In voice {from} to {to}",
        "deaf": "In voice with sound off {from} to {to}",
        "uncertain": "Not certain {from} to {to}: the bot was cut off",
        "checkedIn": "By check-in {from} to {to}"
      },
      "legend": {
        "heard": "in voice",
        "deaf": "sound off",
        "uncertain": "uncertain",
        "event": "event time",
        "checkedIn": "by check-in"
      },
      "sights": {
        "label": "Show",
        "all": "All {count, number}",
        "present": "Present {count, number}",
        "partly": "Partly {count, number}",
        "missing": "Missing {count, number}",
        "check": "Check {count, number}"
      },
      "slip": {
        "title": "Settlement slip",
        "paid": "{result}, {count, number} × {each}",
        "takenBack": "{result}, taken back, {count, number} × {each}",
        "unpaid": "{result}, {count, number}",
        "entries": "{count, plural, one {# entry} other {# entries}}",
        "once": "Settling again after a correction writes only the difference. Nobody is paid twice.",
        "again": "Settled before: only the difference is written. Nobody is paid twice.",
        "settle": "{count, plural, =0 {Settle, no points to write} one {Settle and write # entry} other {Settle and write # entries}}",
        "notOver": "The event is not over yet. This is how things stand.",
        "nothingNew": "Settled, and nothing has changed since.",
        "titleSettled": "Settled",
        "limits": {
          "hardCap": "Above the cap, {count, number} × {each}",
          "weekCap": "Above the cap of the week, {count, number} × {each}",
          "floor": "Up to the floor, {count, number} × {each}"
        }
      },
      "rule": {
        "text": "Rule: minimum share <b>{minimum, number, percent}</b>, grace {grace, number} min, gaps up to {bridge, number} min bridged."
      },
      "explain": {
        "kicker": "Attendance, {title}",
        "counted": "{minutes, number} minutes of the event count.",
        "amount": "{result} pays {percent, number, percent} of the reward.",
        "times": "Times in voice",
        "sum": "Points for the event",
        "terms": {
          "counted": "Counted",
          "bridged": "of which gaps bridged",
          "result": "Result",
          "credit": "Share of the reward of {reward}"
        },
        "byVoice": "As Discord reported it.",
        "byOfficer": "Set by an officer."
      },
      "wasWritten": "What was written",
      "editor": {
        "mark": "Set by officers",
        "byRule": "by the rule",
        "withNote": "With a note…",
        "noteTitle": "Mark {name} with a note",
        "note": "Note (optional)",
        "noteHint": "Officers and the member read it.",
        "noteSave": "Mark",
        "markedMany": "{count, plural, =0 {Nobody had to be changed.} one {# member counts as {result} when you settle.} other {# members count as {result} when you settle.}}",
        "unmarkedMany": "{count, plural, =0 {Nobody had to be changed.} one {The rule decides for # member again.} other {The rule decides for # members again.}}",
        "undone": "{count, plural, one {# member is marked as before.} other {# members are marked as before.}}",
        "paste": "Paste names",
        "pasteTitle": "Mark a list of names",
        "names": "Names",
        "namesHint": "Copied from the game or read from a picture. One per line, or separated by commas; numbers and ranks are left out.",
        "countAs": "Count as",
        "found": "{count, plural, =0 {Nobody found} one {# member found} other {# members found}}",
        "who": "{name}: who is meant?",
        "nobody": "None of them",
        "unknown": "{count, plural, one {# name is not in the roster} other {# names are not in the roster}}",
        "unknownHint": "Add them to the roster, then paste again.",
        "write": "{count, plural, =0 {Mark nobody} one {Mark # as {result}} other {Mark # as {result}}}"
      },
      "checkIn": {
        "title": "Check-in",
        "count": "{count, plural, =0 {nobody yet} one {# checked in} other {# checked in}}",
        "say": "Say this code in voice or in the game",
        "until": "Until {time}, {left}",
        "open": "Open a check-in",
        "newCode": "New code",
        "close": "Close",
        "opened": "The check-in is open. Say the code.",
        "closed": "The check-in is closed. Whoever checked in stays so.",
        "what": "You get a code to say aloud. Whoever enters it counts as there from then on, until voice says more.",
        "field": "Check in to {title}",
        "code": "Check-in code",
        "codeHint": "The officers say it. It counts until {until}.",
        "press": "Check in",
        "checkedIn": "You checked in.",
        "done": "You checked in at {time}."
      },
      "closing": {
        "closes": "Settles itself on {when}.",
        "heldBy": "Held by {name} since {since}.",
        "held": "Held since {since}.",
        "waits": "Waits to be settled.",
        "hold": "Hold",
        "release": "Let it close",
        "heldNow": "Held. It waits for an officer.",
        "releasedNow": "It settles itself when its time comes."
      },
      "own": {
        "title": "You at this event",
        "minutes": "{minutes, number} of {length, number} minutes counted",
        "unsettled": "Not settled yet",
        "noResult": "No result",
        "note": "An officer wrote:",
        "until": "Not right? You may appeal until {when}.",
        "appeal": "Appeal",
        "open": "You appealed for: {result}. The officers have not decided yet.",
        "accepted": "Your appeal was accepted: {result}.",
        "declined": "Your appeal for {result} was declined.",
        "withdraw": "Take it back",
        "withdrawn": "Your appeal is taken back.",
        "dialogTitle": "Appeal",
        "dialogLead": "Officers decide. Until then the result stands.",
        "wanted": "What would be right",
        "reason": "Why",
        "reasonHint": "Officers read it, nobody else.",
        "send": "Send the appeal",
        "sent": "Your appeal is with the officers.",
        "cardTitle": "Results and appeals",
        "untilBrief": "appeal until {when}",
        "look": "Look",
        "lookAt": "Look at {title}"
      },
      "appeals": {
        "tab": "Appeals",
        "matrix": "Matrix",
        "parts": "Parts of attendance",
        "reading": "Reading the appeals",
        "none": "No appeal waits. After a settling members may say that their own result is not right; it then stands here.",
        "since": "Waits, {when}",
        "has": "Has now",
        "wants": "Says is right",
        "nothing": "No result",
        "minutes": "{minutes, number} of {length, number} min counted",
        "own": "This is your own appeal. Another officer decides it, if there is one.",
        "accept": "Accept, {difference} DKP",
        "accepted": "Accepted. {name} is told.",
        "decline": "Decline",
        "declined": "Declined. {name} is told.",
        "declineTitle": "Decline the appeal of {name}",
        "answer": "What do you say to it? (optional)",
        "answerHint": "The member reads it."
      }
    },
    "byRule": "let the rule decide",
    "marked": "Marked. It counts when you settle.",
    "unmarked": "The rule decides again.",
    "checkInTooEarly": "{title} has not begun. People can check in from {minutes, number} minutes before its start.",
    "checkInOver": "{title} is over. An officer can still mark who was there.",
    "checkInClosed": "The check-in of {title} is not open. An officer opens it with a code.",
    "checkInForMembers": "Only members of the roster can check in. Ask an officer to welcome you, or answer an event first.",
    "wrongCode": "That is not the code. {left, plural, =0 {You have no try left: ask an officer to mark you.} one {You have # try left.} other {You have # tries left.}}",
    "tooManyCodes": "You entered too many wrong codes. Ask an officer to mark you, or to open a new code.",
    "draftGone": "This list is no longer there: it was written, or you made another one since. Start again.",
    "nobodyToMark": "There is nobody to mark.",
    "notSettled": "{title} is not settled yet.",
    "contestOpen": "You appealed already. The officers have not decided yet.",
    "contestOver": "The time to appeal is over: it is {hours, number} h after the result of {title}.",
    "contestDecided": "This appeal is decided already.",
    "contestOwn": "This is your own appeal. Another officer decides it.",
    "contestNotFound": "This appeal is not there any more.",
    "resultUnfit": "This result does not fit here. Choose another one.",
    "alreadySettled": "{title} is settled already.",
    "matrix": {
      "title": "Attendance",
      "lead": "Who came to what, event by event.",
      "member": "Member",
      "share": "Attended",
      "last": "Last events",
      "find": "Find a member",
      "none": "No event was settled in this time.",
      "unheard": "no word",
      "newer": "Newer events",
      "older": "Older events",
      "part": "{shown, number} of {all, number} events",
      "tip": "{event}: {result}, {minutes, number} min, {amount}",
      "tipUnheard": "{event}: neither answered nor came",
      "filters": {
        "any": "any",
        "kind": "Kind: {kind}",
        "kindLabel": "Kind of event",
        "byHand": "planned by hand",
        "weekday": "Day: {day}",
        "weekdayLabel": "Day of the week"
      },
      "marks": {
        "present": "P",
        "late": "L",
        "leftEarly": "E",
        "walkIn": "W",
        "benched": "B",
        "standby": "S",
        "excused": "X",
        "absent": "–",
        "noShow": "✕",
        "unheard": "·"
      }
    },
    "notInVoice": "You are in no voice channel. Join the one whose people you want to mark, then try again.",
    "noEventAtHand": "No event is on, and none waits to be settled. Choose one.",
    "commands": {
      "attendance": {
        "name": "attendance",
        "description": "Who was there: mark, check in, look",
        "here": {
          "name": "here",
          "description": "Mark everybody who is in your voice channel now",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event; without it the one that is on"
            },
            "result": {
              "name": "result",
              "description": "What counts instead of the rule; without it present"
            }
          }
        },
        "paste": {
          "name": "paste",
          "description": "Mark everybody of a list of names from the game",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event; without it the one that is on"
            },
            "result": {
              "name": "result",
              "description": "What counts instead of the rule; without it present"
            }
          }
        },
        "mark": {
          "name": "mark",
          "description": "Say what really happened with somebody",
          "options": {
            "member": {
              "name": "member",
              "description": "Who"
            },
            "result": {
              "name": "result",
              "description": "What counts instead of the rule"
            },
            "event": {
              "name": "event",
              "description": "Which event; without it the one that is on"
            },
            "note": {
              "name": "note",
              "description": "Why; officers and the member read it"
            }
          }
        },
        "code": {
          "name": "code",
          "description": "Let people check in by a code that you say aloud",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event; without it the one that is on"
            }
          }
        },
        "show": {
          "name": "show",
          "description": "See how an event stands, and your own time in it",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event; without it the one that is on"
            }
          }
        }
      }
    },
    "paste": {
      "title": "Mark a list of names",
      "label": "Names",
      "hint": "For {title}. One per line, or separated by commas."
    },
    "draft": {
      "title": "{title}: who will be marked",
      "count": "{count, plural, =0 {Nobody will be marked.} one {# member counts as **{result}**.} other {# members count as **{result}**.}}",
      "open": "{count, plural, one {# name may mean several people: choose below.} other {# names may mean several people: choose below.}}",
      "fresh": "Will be marked ({count, number})",
      "already": "Marked so already ({count, number})",
      "asked": "Not clear ({count, number})",
      "unknown": "Not in the roster ({count, number})",
      "who": "{name}: who is meant?",
      "nobody": "None of them",
      "write": "{count, plural, one {Mark # as {result}} other {Mark # as {result}}}",
      "written": "{count, plural, one {# member counts as {result}} other {# members count as {result}}} for {title}. It is paid when you settle."
    },
    "checkIn": {
      "title": "Check in",
      "label": "Code",
      "hint": "The officers say it in voice or in the game.",
      "press": "Check in",
      "close": "Close the check-in",
      "code": "Code for **{title}**:\n# {code}\nSay it in voice or in the game. It ends {until}. Members press **Check in** and enter it.",
      "closed": "The check-in is closed. Whoever checked in stays so.",
      "open": "**Check in to {title}** until {when} ({left}): press the button and enter the code that the officers say.{count, plural, =0 {} one { # checked in.} other { # checked in.}}",
      "over": "The check-in of **{title}** is over. {count, plural, =0 {Nobody checked in.} one {# checked in.} other {# checked in.}}",
      "done": "You checked in to **{title}** at {at}. It counts from then on, until you are in voice."
    },
    "own": {
      "title": "**{title}**: your attendance",
      "nothing": "You did not answer, and were not there.",
      "never": "Never in voice, and no check-in.",
      "unsettled": "Not settled yet.",
      "result": "{result}, {minutes, number} min, {amount} DKP",
      "note": "An officer wrote: {note}",
      "heard": "{from} to {to}: in voice",
      "deaf": "{from} to {to}: in voice with sound off",
      "uncertain": "{from} to {to}: not certain, the bot was cut off",
      "checkedIn": "{from} to {to}: by your check-in",
      "stillThere": "Since {from}: in voice"
    },
    "outlook": {
      "title": "{title} is over",
      "would": "{came, plural, =0 {Nobody came} one {# came} other {# came}}; settling pays {total}.",
      "closes": "It settles itself {when}, unless you settle or hold it.",
      "waits": "It waits for you to settle it.",
      "heldBy": "Held by {name} {since}: it does not settle itself.",
      "held": "Held {since}: it does not settle itself.",
      "settled": "Settled.",
      "settledItself": "It settled itself.",
      "calledOff": "Called off: there is nothing to settle.",
      "uncertain": "{count, plural, one {# time is uncertain} other {# times are uncertain}}",
      "settle": "Settle",
      "hold": "Hold",
      "release": "Let it close",
      "heldNow": "{title} is held. It waits until somebody settles it or lets it close.",
      "releasedNow": "{title} settles itself again when its time comes; if that is over, now.",
      "footer": "Officers’ note on event {eventId}"
    },
    "appeal": {
      "button": "Not right?",
      "choose": "Appeal: what would be right?",
      "modal": "Appeal: {result}",
      "why": "Why?",
      "whyHint": "Officers read it, nobody else.",
      "until": "If this is not right, you may appeal until {until}.",
      "sent": "Your appeal is with the officers. Until they decide, the result stands.",
      "open": "You appealed for: {result}. The officers have not decided yet.",
      "accepted": "Your appeal was accepted: {result}.",
      "declined": "Your appeal for {result} was declined.",
      "answer": "The officers say: {answer}",
      "withdraw": "Take the appeal back",
      "withdrawn": "Your appeal is taken back.",
      "card": {
        "title": "{name} appeals: {title}",
        "now": "Has now",
        "wants": "Says is right",
        "nothing": "no result",
        "minutes": "{minutes, number} of {length, number} min counted",
        "why": "Reason",
        "accepted": "Accepted: {result}.",
        "declined": "Declined.",
        "withdrawn": "Taken back.",
        "accept": "Accept ({difference})",
        "decline": "Decline",
        "footer": "Appeal {contestId}"
      },
      "acceptedOf": "Accepted. {name} has: {result}.",
      "declinedOf": "Declined. {name} is told.",
      "declineTitle": "Decline the appeal",
      "answerLabel": "What do you say to it?",
      "answerHint": "The member reads it. You may leave it empty.",
      "told": {
        "accepted": "{title}: your appeal was accepted. Your result is now: {result}.",
        "declined": "{title}: your appeal was declined. The result stands."
      }
    },
    "live": {
      "title": "War room",
      "begins": "Begins {when}.",
      "runs": "On until {time}.",
      "over": "Over since {time}.",
      "counts": "{here, plural, =0 {Nobody is there} one {# is there} other {# are there}}, {missing, plural, =0 {nobody is missing} one {# is missing} other {# are missing}}.",
      "toSheet": "Attendance",
      "settle": "Settle",
      "botAway": "The bot hears nothing of this server at the moment. What stands here is as it was before.",
      "missing": "Said to come, not there",
      "nobodyMissing": "Everybody who said to come is there.",
      "choose": "Choose {name}",
      "saidLate": "said Late",
      "unlinked": "no Discord",
      "elsewhere": "in another channel",
      "leftAt": "left at {time}",
      "lateBy": "{minutes, number} min late",
      "calledAt": "called {time}, {reached}",
      "reached": {
        "planned": "on its way",
        "sending": "on its way",
        "sent": "reached",
        "unreached": "not reached",
        "dropped": "no longer needed"
      },
      "callAll": "Call {count, plural, one {# person} other {all #}}",
      "callChosen": "Call {count, plural, one {# chosen} other {# chosen}}",
      "callHint": "Each by direct message or by name in the thread, as the person chose.",
      "againAt": "You can call again at {time}.",
      "ordered": "The call is on its way.",
      "inVoice": "In voice",
      "noChannel": "No voice channel counts for this event. Choose one, or mark who came.",
      "unknownChannel": "A channel that is gone",
      "nobodyHere": "Nobody is here.",
      "checkedIn": "Checked in, not in voice",
      "withoutSignUp": "without sign-up",
      "deaf": "sound off",
      "notHeard": "Channels that count for no event are not heard.",
      "roles": "By role",
      "noRoles": "Nobody is there or expected yet.",
      "noRole": "No role said",
      "hereOf": "{here, number} of {whole, number}",
      "seats": " · {seats, plural, one {# seat} other {# seats}}",
      "sheet": "Attendance sheet"
    },
    "forecast": {
      "title": "Expected turnout",
      "about": "About {count, number} of {whole, number} ({low, number}–{high, number})",
      "ofRole": "{role} {low, number}–{high, number} of {whole, number}",
      "range": "{low, number}–{high, number} of {whole, number}",
      "noRole": "No role said",
      "byRole": "By role",
      "said": "{said}, {count, plural, one {# person} other {# people}}",
      "byDefault": "Signed up by default",
      "unanswered": "No answer yet",
      "sum": "Expected",
      "rounded": "Each line is rounded; the sum is not made from the rounded lines.",
      "rough": "A rough guess: {count, plural, =0 {no event was} one {only # event was} other {only # events were}} settled in the last 90 days.",
      "restsOn": "From {count, plural, one {# settled event} other {# settled events}} of the last 90 days.",
      "rule": "For each person: how often they came after saying the same as early before the start. Who has little history counts like the guild, and a new guild like most guilds. Who is on leave does not count. Four times of five the number lies in the range."
    }
  },
  "audit": {
    "web": {
      "title": "Audit",
      "lead": "Every change by anyone: who, what, from where. Nothing here can be rewritten.",
      "none": "Nothing was changed yet. Every change appears here as it happens.",
      "noneFound": "No change fits these filters.",
      "find": "Search in these changes",
      "reading": "Reading the audit",
      "older": "Show older changes",
      "columns": {
        "when": "When",
        "what": "What",
        "source": "From"
      },
      "filters": {
        "feature": "Part",
        "source": "From",
        "who": "Who",
        "period": "Period",
        "any": "any",
        "anybody": "anybody",
        "always": "always",
        "days": "{days, plural, one {# day} other {# days}}",
        "clear": "Clear filters",
        "ofUseCase": "one kind of change",
        "ofTarget": "one thing",
        "concerns": "concerns {name}",
        "title": "{count, plural, =0 {Filters} one {Filters (#)} other {Filters (#)}}",
        "by": {
          "officers": "by officers, with a right of theirs",
          "itself": "by itself"
        }
      },
      "sources": {
        "discord": "Discord",
        "web": "Dashboard",
        "api": "API",
        "job": "By itself"
      },
      "actors": {
        "system": "Guildhall",
        "job": "The job {program}",
        "apiKey": "API key {program}",
        "gone": "Somebody who is gone"
      },
      "sentences": {
        "settings": {
          "connectGuild": "{actor} came to this server",
          "disconnectGuild": "{actor} was removed from this server",
          "pickPlace": "{actor} changed the pick for “{place}” from {before} to {after}",
          "forgetPicks": "{actor} took all picks back",
          "confirmSetup": "{actor} confirmed the setup",
          "stopSetup": "{actor} stopped the setup: {after}",
          "finishSetup": "{actor} finished the setup",
          "changeGuild": "{actor} changed the guild: {before} → {after}",
          "changeSettings": "{actor} changed a setting: {before} → {after}",
          "chooseStyle": "{actor} changed the style from {before} to {after}",
          "switchModule": "{actor} switched modules; off before: {before}; off now: {after}",
          "changeRights": "{actor} changed the rights of {holder}",
          "applyRightsPreset": "{actor} gave {holder} a preset",
          "resetGuild": "{actor} reset the guild",
          "restoreGuild": "{actor} restored the guild",
          "mendFinding": "{actor} mended what the health check found: {after}",
          "openTalk": "{actor} asked to talk to the officers",
          "closeTalk": "{actor} closed a talk with the officers",
          "changeGameProfile": "{actor} changed what the guild plays otherwise: {before} → {after}",
          "choosePlaces": "{actor} chose channels and roles"
        },
        "events": {
          "makeGuildFeed": "{actor} made an address for the guild’s calendar",
          "makeOwnFeed": "{actor} made an address for their own calendar",
          "removeGuildFeed": "{actor} took away the address of the guild’s calendar",
          "removeOwnFeed": "{actor} took away the address of their own calendar",
          "createEvent": "{actor} planned {event}",
          "changeEvent": "{actor} changed {event}",
          "delayEvent": "{actor} had {event} begin later",
          "startEvent": "{actor} started {event}",
          "endEvent": "{actor} ended {event} early",
          "cancelEvent": "{actor} called off {event}",
          "answerEvent": "{actor} answered {event} with {after}",
          "answerForMember": "{actor} answered {event} for {member}: {after}",
          "startNow": "{actor} began {event} at once",
          "recordPast": "{actor} wrote down {event}, which was over",
          "openEvent": "{actor} opened {event}",
          "lockEvent": "{actor} closed the answers to {event}",
          "unlockEvent": "{actor} opened the answers to {event} again",
          "advanceEvent": "{event} went on by the clock: {before} → {after}",
          "saveTemplate": "{actor} saved a template of events",
          "deleteTemplate": "{actor} deleted a template of events",
          "adoptPresets": "{actor} took over what the game plans as templates",
          "noteExtra": "{actor} made in Discord for {event}: {after}",
          "noteExtraGone": "Gone from Discord for {event}: {before}, noted by {actor}",
          "createSeries": "{actor} made a series ({count, plural, =0 {no events yet} one {# event} other {# events}})",
          "changeSeries": "{actor} changed a series ({count, plural, =0 {no events} one {# event} other {# events}})",
          "undoSeriesChange": "{actor} took back the change of a series ({count, plural, =0 {no events} one {# event} other {# events}})",
          "switchSeries": "{actor} paused a series or let it go on: {before} → {after}",
          "repeatEvent": "{actor} had {event} repeat",
          "makeEvents": "A series made {count, plural, one {# event} other {# events}}",
          "planWeek": "{actor} planned the guild’s week ({count, plural, one {# series} other {# series}})",
          "changeSignUp": "{actor} changed their sign-up to {event}",
          "giveSeat": "{actor} gave {member} a seat at {event}",
          "saveLineUp": "{actor} changed the line-up of {event}",
          "publishLineUp": "{actor} published the line-up of {event}",
          "orderReminder": "{actor} had people reminded of {event}: {after}",
          "chooseReminders": "{actor} chose how to be reminded",
          "muteEvent": "{actor} chose whether to hear of {event}"
        },
        "attendance": {
          "markAttendance": "{actor} marked {member} in {event}: {after}",
          "settleEvent": "{actor} settled {event} ({count, plural, =0 {no entries} one {# entry} other {# entries}}, {total})",
          "closeEvent": "{event} settled itself ({count, plural, =0 {no entries} one {# entry} other {# entries}}, {total})",
          "holdEvent": "{actor} held {event}, so that it does not settle itself",
          "releaseEvent": "{actor} let {event} settle itself again",
          "contestResult": "{actor} appealed against their result in {event}, for: {after}",
          "withdrawContest": "{actor} took back their appeal in {event}",
          "acceptContest": "{actor} accepted the appeal of {member} in {event}: {before} → {after}",
          "declineContest": "{actor} declined the appeal of {member} in {event}",
          "markMany": "{actor} marked several members at once in {event}",
          "writeMarkDraft": "{actor} marked everybody of a list or a voice channel in {event}",
          "openCheckIn": "{actor} opened the check-in of {event}",
          "closeCheckIn": "{actor} closed the check-in of {event}",
          "checkIn": "{actor} checked in to {event}"
        },
        "members": {
          "addUnlinkedMember": "{actor} added {member} to the roster, without an account",
          "renameMember": "{actor} renamed {member}",
          "saveCharacter": "{actor} changed a character of {member}",
          "deleteCharacter": "{actor} removed a character of {member}",
          "saveBuild": "{actor} changed a build of {member}",
          "deleteBuild": "{actor} removed a build of {member}",
          "changeStanding": "{actor} set {member} to {after}",
          "changeRank": "{actor} changed the rank of {member} from {before} to {after}",
          "saveRanks": "{actor} changed the ranks",
          "claimRank": "{actor} asked for the rank {after}",
          "withdrawRankClaim": "{actor} asks for no rank any more",
          "giveLead": "{actor} gave the lead away; {member} has the rank {after} since",
          "approveRankClaim": "{actor} gave {member} the rank {after}, as asked",
          "declineRankClaim": "{actor} turned down that {member} gets the rank {after}",
          "claimMember": "{actor} said to be {member}",
          "declineClaim": "{actor} turned down that somebody is {member}",
          "mergeMembers": "{actor} merged somebody into {member}",
          "undoMerge": "{actor} took back that somebody was merged into {member}",
          "addOfficerNote": "{actor} wrote a note on {member}",
          "deleteOfficerNote": "{actor} deleted a note on {member}",
          "restoreOfficerNote": "{actor} put a deleted note on {member} back",
          "giveStrike": "{actor} gave {member} a strike",
          "takeBackStrike": "{actor} took a strike of {member} back",
          "restoreStrike": "{actor} put a strike of {member} back",
          "chooseTimeZone": "{actor} chose their time zone",
          "chooseLanguage": "{actor} chose their language",
          "welcomeNewcomer": "{actor} welcomed a newcomer: {after}",
          "declineNewcomer": "{actor} turned a newcomer down",
          "saveHouses": "{actor} changed the houses",
          "moveToHouse": "{actor} moved {member} to another house",
          "undoHouseMove": "{actor} moved {member} back to the former house",
          "nudgeMembers": "{actor} had {member} asked whether they are still there",
          "answerNudge": "{actor} said to be still there",
          "handOver": "{actor} handed over what {member} looked after",
          "undoHandOver": "{actor} gave {member} back what was handed over",
          "adoptMembers": "{actor} adopted members by their Discord roles",
          "importSheet": "{actor} brought a sheet into the roster",
          "undoImport": "{actor} took an import back"
        },
        "items": {
          "addItem": "{actor} added {item} to the catalogue",
          "changeItem": "{actor} changed {item} in the catalogue",
          "retireItem": "{actor} retired {item}",
          "restoreItem": "{actor} brought {item} back into the catalogue",
          "suggestItem": "{actor} suggested {item}",
          "mergeItems": "{actor} merged {item} into {after}",
          "undoMerge": "{actor} took back that {item} was merged",
          "importItemsFile": "{actor} imported a file of items",
          "undoCatalogueRun": "{actor} took an import of items back"
        },
        "privacy": {
          "eraseOwnData": "{actor} deleted their data",
          "eraseMember": "{actor} deleted the data of {member}",
          "exportMember": "{actor} downloaded the data of {member}",
          "forgetFormerMembers": "{member} left long ago and lost the name"
        },
        "dkp": {
          "adjustPoints": "{actor} gave or took points ({count, plural, one {# entry} other {# entries}}, {total})",
          "undoEntries": "{actor} took points back ({count, plural, one {# entry} other {# entries}}, {total})",
          "endSeason": "{actor} ended the season ({count, plural, one {# entry} other {# entries}})",
          "undoSeasonEnd": "{actor} took the end of the season back ({count, plural, one {# entry} other {# entries}})",
          "renameSeason": "{actor} renamed a season",
          "makeList": "{actor} made a Suicide Kings list",
          "renameList": "{actor} renamed a Suicide Kings list",
          "closeList": "{actor} closed a Suicide Kings list",
          "addToList": "{actor} put members on a Suicide Kings list",
          "removeFromList": "{actor} took a member off a Suicide Kings list",
          "moveToBottom": "{actor} moved a member to the bottom of a Suicide Kings list",
          "undoListMove": "{actor} took back the latest change of a Suicide Kings list",
          "runDecay": "{actor} let points decay ({count, plural, one {# entry} other {# entries}}, {total})",
          "runDueDecay": "Points decayed as planned ({count, plural, one {# entry} other {# entries}}, {total})",
          "moveDecay": "{actor} moved the next decay from {before} to {after}",
          "expirePoints": "Points that nobody spent expired ({count, plural, one {# entry} other {# entries}}, {total})",
          "giveStart": "{member} got points to begin with ({total})",
          "lapseBalance": "{member} came back too late for the points ({total})",
          "createPool": "{actor} added a pool of points",
          "changePool": "{actor} changed a pool of points",
          "orderPools": "{actor} put the pools in another order",
          "closePool": "{actor} closed a pool of points",
          "sharePoints": "{actor} had points shared ({count, plural, one {# entry} other {# entries}})"
        },
        "absences": {
          "startAbsence": "{actor} planned a leave",
          "changeAbsence": "{actor} changed a leave",
          "endAbsence": "{actor} ended a leave",
          "enterAbsence": "{actor} entered a leave for {member}",
          "correctAbsence": "{actor} changed the leave of {member}",
          "closeAbsence": "{actor} ended the leave of {member}",
          "moveAbsence": "The leave of {member} went from {before} to {after}",
          "saveAvailability": "{actor} changed their week",
          "closeDeletedPost": "{actor} ended the leave of {member}: its post was deleted"
        },
        "groups": {
          "createStatic": "{actor} made a static led by {member}",
          "changeStatic": "{actor} changed a static",
          "disbandStatic": "{actor} disbanded a static",
          "seatMember": "{actor} gave {member} a seat in a static",
          "unseatMember": "{actor} took {member} out of a static",
          "buildParties": "{actor} had the parties of {event} balanced",
          "takeAlternative": "{actor} took other parties for {event}",
          "placeMember": "{actor} placed {member} by hand in the parties of {event}",
          "lockPlaces": "{actor} locked or let go places in the parties of {event}",
          "leadParty": "{actor} let {member} lead a party of {event}",
          "changePartySetting": "{actor} changed the parties or their rules at {event}",
          "undoParties": "{actor} took back a step in the parties of {event}",
          "publishParties": "{actor} published the parties of {event}",
          "seatArrival": "{actor} gave {member} a seat in the parties of {event}",
          "musterParties": "{actor} had everybody moved to the parties of {event}",
          "savePartyPreset": "{actor} saved a preset of parties",
          "deletePartyPreset": "{actor} deleted a preset of parties",
          "makeWarCode": "{actor} made a code for a war server",
          "linkWarServer": "{actor} linked a war server",
          "unlinkWarServer": "{actor} unlinked the war server",
          "changeWarServer": "{actor} changed what happens in the war server",
          "beginWarRemoval": "{actor} removes from the war server somebody who left the guild",
          "takeWarInvite": "{actor} took an invite to the war server for {event}"
        },
        "wishlists": {
          "saveRules": "{actor} changed the rules by which drops are decided",
          "restoreRules": "{actor} put older rules in force again",
          "saveTier": "{actor} put {member} in a tier",
          "addWish": "{actor} put {item} on the wishlist of {member}",
          "changeWish": "{actor} changed the wish of {member} for {item}",
          "removeWish": "{actor} took {item} off the wishlist of {member}",
          "restoreWish": "{actor} put {item} back on the wishlist of {member}",
          "orderWish": "{actor} moved {item} on the wishlist of {member}",
          "groupWishes": "{actor} changed which wishes of {member} are one choice",
          "setItemWeight": "{actor} changed how much {item} weighs",
          "lockWishes": "{actor} locked the wishlists",
          "unlockWishes": "{actor} unlocked the wishlists"
        },
        "loot": {
          "recordDrops": "{actor} recorded drops",
          "undoDrops": "{actor} took recorded drops back",
          "voidDrop": "{actor} struck out a drop that never fell: {item}",
          "disenchantDrop": "{actor} had a drop disenchanted: {item}",
          "restoreDrop": "{actor} put a drop back to be given: {item}",
          "awardByHand": "{actor} gave {item} to {member}",
          "acceptOffer": "{actor} accepted {item}",
          "passOffer": "{actor} passed on {item}",
          "answerForWinner": "{actor} answered the offer of {item} for {member}",
          "expireOffer": "{member} did not answer the offer of {item} in time",
          "markHanded": "{actor} handed {item} to {member}",
          "takeHandBack": "{actor} noted that {item} is still to be handed to {member}",
          "confirmHanded": "{actor} confirmed to have {item}",
          "refundAward": "{actor} took {item} back from {member} and returned the price",
          "undoAward": "{actor} undid the award of {item} to {member}",
          "reassignAward": "{actor} gave {item} of {member} to somebody else",
          "openSession": "{actor} opened a session for {item}",
          "enterSession": "{actor} said to want {item}",
          "leaveSession": "{actor} did not want {item} after all",
          "placeBid": "{actor} bid for {item}",
          "retractBid": "{actor} took a bid for {item} back",
          "extendSession": "{actor} left more time for {item}",
          "closeSession": "{actor} ended the session for {item}",
          "cancelSession": "{actor} called the session for {item} off",
          "handOutNight": "{actor} handed out the drops of {event}",
          "undoNight": "{actor} undid a night’s awards",
          "bankDrop": "{actor} put {item} into the guild bank",
          "sellDrop": "{actor} sold {item} for the guild",
          "undoSale": "{actor} took the sale of {item} back",
          "tickPayout": "{actor} noted whether {member} has a share of {item}",
          "closeCouncil": "{actor} closed the council for {item}",
          "reserveItem": "{actor} reserved {item}",
          "releaseReserve": "{actor} took the reserve of {item} back"
        },
        "diplomacy": {
          "saveForeignGuild": "{actor} wrote down a foreign guild",
          "deleteForeignGuild": "{actor} took a foreign guild off the list",
          "restoreForeignGuild": "{actor} put a foreign guild back on the list",
          "agreePact": "{actor} agreed a pact with a foreign guild: {after}",
          "endPact": "{actor} ended a pact with a foreign guild: {before}",
          "restorePact": "{actor} put a pact back in force: {after}",
          "addContact": "{actor} named somebody who speaks for a foreign guild",
          "removeContact": "{actor} removed somebody who spoke for a foreign guild",
          "settleContact": "{actor} answered for somebody who speaks for a foreign guild: {after}",
          "addIncident": "{actor} wrote into the log of a foreign guild: {after}",
          "takeBackIncident": "{actor} took an entry of a foreign guild’s log back: {before}",
          "restoreIncident": "{actor} put an entry of a foreign guild’s log back: {after}"
        },
        "recruitment": {
          "saveForm": "{actor} changed what applicants are asked",
          "switchForm": "{actor} opened or closed a form for applicants",
          "deleteForm": "{actor} deleted a form for applicants",
          "saveOpenings": "{actor} changed which roles are looked for",
          "addBlock": "{actor} keeps somebody from applying",
          "liftBlock": "{actor} lets somebody apply again",
          "restoreBlock": "{actor} keeps somebody from applying after all",
          "takeUpApplication": "{actor} began to talk with an applicant",
          "putBackApplication": "{actor} put an application back",
          "planInterview": "{actor} planned an interview with an applicant",
          "decideApplication": "{actor} decided about an application: {before} → {after}",
          "reopenApplication": "{actor} took a rejected application up again",
          "extendTrial": "{actor} gave {member} more time on trial",
          "castVote": "{actor} voted on an application",
          "addNote": "{actor} wrote a note on an application",
          "deleteNote": "{actor} deleted a note on an application",
          "restoreNote": "{actor} put a deleted note on an application back",
          "saveDecisionText": "{actor} rewrote what applicants are told: {after}",
          "resetDecisionText": "{actor} took back what applicants are told: {after}",
          "requestClearance": "{actor} asked a former guild about an applicant"
        },
        "verification": {
          "claimAccount": "{actor} claimed an account of the game",
          "startProof": "{actor} got a code to prove an account",
          "checkProof": "{actor} proved an account by a code",
          "approveAccount": "{actor} approved an account of {member}",
          "declineAccount": "{actor} declined an account of {member}",
          "releaseAccount": "{actor} gave up an account of {member}"
        },
        "announcements": {
          "saveLobbies": "{actor} said which voice channels open rooms",
          "saveHonour": "{actor} wrote into the hall of fame",
          "takeBackHonour": "{actor} took an honour out of the hall of fame",
          "bringBackHonour": "{actor} brought an honour back into the hall of fame",
          "saveLanguageChannels": "{actor} said which channel speaks which language: {after}",
          "saveGiftCode": "{actor} wrote down a gift code",
          "endGiftCode": "{actor} ended a gift code",
          "resumeGiftCode": "{actor} brought a gift code back",
          "setContracts": "{actor} said what the guild does today",
          "repeatContracts": "{actor} had the guild do today what it did before",
          "endContracts": "{actor} took the contracts of the day down",
          "resumeContracts": "{actor} put the contracts of the day up again",
          "saveAnnouncement": "{actor} wrote on an announcement: {after}",
          "deleteAnnouncement": "{actor} deleted a draft of an announcement",
          "scheduleAnnouncement": "{actor} scheduled an announcement",
          "unscheduleAnnouncement": "{actor} made a scheduled announcement a draft again",
          "postAnnouncement": "{actor} posted an announcement",
          "postDueAnnouncement": "A scheduled announcement came due: {before} → {after}",
          "takeDownAnnouncement": "{actor} took an announcement down",
          "putUpAnnouncement": "{actor} put an announcement up again",
          "repostAnnouncement": "{actor} had a message of an announcement posted anew: {after}"
        }
      },
      "fields": {
        "events": "Event channel",
        "voice": "Voice channel",
        "officers": "Officers’ role",
        "language": "Language",
        "timeZone": "Time zone",
        "game": "Game",
        "problem": "Problem",
        "state": "State",
        "startsAt": "Start",
        "endsAt": "End",
        "reward": "Reward",
        "answer": "Answer",
        "result": "Result",
        "settlementNumber": "Settlement",
        "itemFields": "Changed",
        "mergedInto": "Merged into",
        "addedCount": "Added",
        "changedCount": "Changed",
        "goneCount": "Gone",
        "backCount": "Back",
        "entryCount": "Entries",
        "total": "Sum",
        "inGameName": "Name in the game",
        "inGameServer": "Server in the game",
        "rules": "Rules",
        "style": "Style",
        "modulesOff": "Modules off",
        "rights": "Rights",
        "batchNumber": "Batch",
        "absenceState": "Leave",
        "fromOn": "First day",
        "untilOn": "Last day",
        "neverSlots": "Never",
        "panel": "Panel channel",
        "welcome": "Channel for newcomers",
        "roster": "Channel for the roster",
        "decision": "Came in as",
        "fix": "Mended by",
        "standing": "Status",
        "rank": "Rank",
        "role": "Role",
        "power": "Power",
        "leader": "Leader",
        "targets": "Roles wanted",
        "isSubstitute": "Seat",
        "absences": "Forum for leaves",
        "away": "Role of those who are away",
        "loot": "Channel for loot",
        "gameOverrides": "Played otherwise",
        "mergedFrom": "Merged",
        "house": "House",
        "handedTo": "Handed to",
        "memberCount": "People",
        "durationMinutes": "Minutes",
        "eventRules": "Rules",
        "extra": "In Discord",
        "repeats": "Repeats",
        "seriesState": "Series",
        "note": "Note",
        "isWaiting": "Waiting",
        "audience": "Whom",
        "reminderWay": "Reminded",
        "quietFromHour": "Quiet from",
        "quietUntilHour": "Quiet until",
        "isMuted": "Hears no more of it",
        "desk": "Officers’ channel",
        "isCheckInOpen": "Check-in open",
        "givesWarParties": "Parties in the war server",
        "removesWarLeavers": "Who leaves the guild leaves the war server",
        "isCheckedIn": "Checked in",
        "decayOn": "Next decay",
        "pool": "Pool",
        "pointSystem": "Counts as",
        "poolRules": "Rules",
        "poolOrder": "Order of the pools",
        "isClosed": "Closed",
        "rulesVersion": "Version of the rules",
        "tier": "Tier",
        "interest": "Why",
        "quantity": "How many",
        "wishPlace": "Place",
        "choice": "Choice",
        "itemWeight": "Weight",
        "lockedFrom": "Locked from",
        "lockedUntil": "Locked until",
        "dropState": "Drop",
        "awardState": "Award",
        "award": "Number of the award",
        "dropCount": "Drops",
        "lootBatch": "Batch of drops",
        "salePrice": "Price",
        "saleSplit": "Shared",
        "isPaid": "Paid",
        "lootSession": "Number of the session",
        "lootMode": "By",
        "price": "Price",
        "wishlists": "Channel for wishes",
        "partiesVersion": "Version of the parties",
        "partyCount": "Parties",
        "form": "Number of the form",
        "questionCount": "Questions",
        "block": "Number of the entry",
        "application": "Number of the application",
        "applicationState": "Application",
        "applicationVote": "Vote",
        "interviewAt": "Interview",
        "trialEndsAt": "End of the trial",
        "account": "Game account",
        "pact": "Pact",
        "contact": "Contact",
        "incident": "Incident",
        "clearance": "Former guild",
        "recruitment": "Channel for recruitment",
        "channelLanguages": "Languages",
        "codes": "Channel for gift codes",
        "contracts": "Channel for contracts",
        "fame": "Channel for the hall of fame",
        "announcementState": "State",
        "postAt": "Goes out"
      },
      "values": {
        "nothing": "nothing",
        "new": "one to be made",
        "gone": "one that is gone",
        "goneEvent": "an event that is gone",
        "goneItem": "an item that is gone",
        "itemFields": {
          "names": "names",
          "category": "category",
          "slot": "slot",
          "grade": "grade",
          "iconUrl": "icon",
          "link": "link",
          "source": "where it drops",
          "stats": "stats",
          "isListed": "listed",
          "isRetired": "retired"
        },
        "goneMember": "a member who is gone",
        "named": "a name",
        "written": "written",
        "goneRole": "a role that is gone",
        "fixes": {
          "makePlace": "making it anew",
          "goOnWithSetup": "going on with the setup",
          "readMembers": "reading the members again",
          "tryAgain": "trying again",
          "forgetRankRoles": "going on without the roles of ranks",
          "forgetHeirs": "naming nobody to follow",
          "addUpBalances": "adding the balances up anew"
        },
        "yes": "yes",
        "no": "no",
        "asGuild": "as the guild has it",
        "hour": "{hour, number}:00"
      },
      "sheet": {
        "kicker": "Change {number}",
        "before": "Before",
        "after": "After",
        "noValues": "This change has no values.",
        "field": "What",
        "who": "Who",
        "right": "Right",
        "noRight": "None: being in the guild is enough",
        "source": "From",
        "when": "When",
        "correlation": "Trail",
        "noCorrelation": "None: nobody clicked",
        "onlyActor": "Only by {actor}",
        "onlyUseCase": "Only this kind of change",
        "onlyTarget": "Only {event}"
      },
      "file": {
        "number": "Number",
        "when": "Time (UTC)",
        "what": "What",
        "useCase": "Code",
        "right": "Right",
        "before": "Before",
        "after": "After",
        "source": "From",
        "correlation": "Trail"
      },
      "features": {
        "absences": "Leave"
      }
    }
  },
  "common": {
    "forbidden": "You need the right \"{right}\" for this. An officer can grant it to one of your roles.",
    "commandGone": "This command has changed. Type it again, and choose it from the list.",
    "buttonGone": "This button has changed. Look for the newest message, and press there.",
    "tryAgain": "That took a moment too long to open. Try again.",
    "invalidInput": "Something in the form does not fit: {fields}. Nothing was saved.",
    "tooManyRequests": "Too many requests in one minute. Wait a moment, then go on.",
    "guildNotFound": "Guildhall is not in this server, or you are not a member of it.",
    "signInAgain": "Your list of servers is older than 10 minutes. Refresh it to go on.",
    "botAway": "Guildhall has lost touch with Discord. You can read everything; changes work again as soon as it is back, usually within a minute.",
    "unexpected": "That did not work, and nothing was saved. Try again; if it happens again, give the reference {referenceId} to your admin.",
    "languages": {
      "en": "English",
      "fr": "French"
    },
    "rights": {
      "settings": {
        "view": "See the settings",
        "edit": "Change the settings"
      },
      "rights": {
        "edit": "Grant rights"
      },
      "members": {
        "view": "See the roster",
        "edit": "Change the roster"
      },
      "ranks": {
        "edit": "Change ranks"
      },
      "officer-notes": {
        "view": "Read officer notes",
        "edit": "Write officer notes"
      },
      "absences": {
        "view-reasons": "See why somebody is on leave",
        "edit": "Enter leave for others"
      },
      "items": {
        "edit": "Change the items"
      },
      "groups": {
        "edit": "Build parties and statics"
      },
      "events": {
        "edit": "Create and change events",
        "settle": "Close & pay events"
      },
      "attendance": {
        "edit": "Correct attendance"
      },
      "dkp": {
        "view-all": "See everybody's DKP",
        "adjust": "Give and take DKP",
        "decay": "Run the decay",
        "edit": "Change pools and their rules"
      },
      "wishlists": {
        "view-private": "See private wishlists",
        "edit": "Change the wishlists of others"
      },
      "loot": {
        "award": "Award loot",
        "vote": "Vote on loot",
        "bank": "Run the guild bank"
      },
      "verification": {
        "approve": "Approve game accounts"
      },
      "diplomacy": {
        "edit": "Keep pacts and foreign guilds"
      },
      "recruitment": {
        "review": "Review applications",
        "vote": "Vote on applications"
      },
      "announcements": {
        "post": "Post announcements"
      },
      "audit": {
        "view": "See who changed what"
      },
      "data": {
        "export": "Export a member's data",
        "erase": "Erase a person's data"
      },
      "api-keys": {
        "edit": "Hand out API keys"
      }
    },
    "cancel": "Cancel",
    "nothingChanged": "Nothing was changed.",
    "askAgain": "This has changed since you were asked. Nothing was done; look again.",
    "moduleOff": "\"{module}\" is switched off in this guild. An officer can switch it on in the settings."
  },
  "diplomacy": {
    "guildNotFound": "This guild is not on your list any more.",
    "nameEmpty": "A name needs at least one letter or digit.",
    "nameTaken": "{name} is on your list already.",
    "tooManyGuilds": "Your list has {limit, number} guilds, and more would be hard to find your way in. Delete one first.",
    "endsBeforeStart": "The last day is before the first one.",
    "alreadyOver": "This pact would be over already. Choose a last day that is still to come.",
    "pactNotFound": "This pact is not there any more.",
    "notInServer": "This person is not in the server. Only somebody who is here can be asked.",
    "tooManyContacts": "{limit, number} people speak for this guild already. Remove one first.",
    "likeName": "{name} is on your list already. If you mean another guild, say so.",
    "contactNotFound": "This person does not speak for that guild any more, or left the server.",
    "contactSettled": "Somebody was faster: {state, select, in {they are let in} refused {they were refused} other {they wait again}} by now.",
    "contactOwn": "You cannot answer for yourself. Another officer looks at it.",
    "contactAddedByYou": "You added this person, so another officer lets them in.",
    "tooManyIncidents": "The log of this guild has {limit, number} entries. Take one back first.",
    "notYetHappened": "That day is still to come.",
    "incidentNotFound": "This entry is not there any more.",
    "nothing": "Nothing any more",
    "nothingAgreed": "Nothing is agreed with {name}.",
    "pactEnded": "{name}: {kind} is ended. Now: {stance}.",
    "pacts": {
      "alliance": "Alliance",
      "nonAggression": "Non-aggression",
      "war": "War"
    },
    "stances": {
      "ally": "Ally",
      "pact": "Pact",
      "neutral": "Neutral",
      "hostile": "Hostile"
    },
    "contactStates": {
      "in": "in the channel",
      "waits": "waits",
      "refused": "refused"
    },
    "incidentKinds": {
      "brokenPact": "Broken pact",
      "attack": "Attack",
      "insult": "Insult",
      "theft": "Theft",
      "help": "Help",
      "other": "Other"
    },
    "title": "Foreign guilds",
    "none": "No foreign guild is on the list yet. Add one with /diplomacy add.",
    "more": "… and {count, number} more on the dashboard",
    "speaks": "Speaks for them: {people}",
    "until": "{kind} until {day}",
    "added": "{name} is on the list now. Agree a pact with /diplomacy pact, and name who speaks for them with /diplomacy contact.",
    "agreed": "{name}: {kind}, for good.",
    "agreedUntil": "{name}: {kind} until {day}.",
    "contactSteps": {
      "add": "speaks for them",
      "remove": "does not any more"
    },
    "contactTold": {
      "in": "{person} speaks for {name} now.",
      "waits": "{person} speaks for {name}, and waits until another officer lets them in.",
      "refused": "{person} was refused for {name}. On the dashboard an officer can think better of it.",
      "removed": "{person} does not speak for {name} any more."
    },
    "pactEnding": "**{kind}** with **{name}** runs out: {day} is its last day. Agree it anew with /diplomacy pact if you want it to go on.",
    "pactOver": "**{kind}** with **{name}** is over: {day} was its last day.",
    "pactEndingFooter": "Pact {pactId} runs out",
    "pactOverFooter": "Pact {pactId} is over",
    "another": "It is another guild",
    "channel": {
      "category": "Foreign guilds",
      "footer": "Channels of foreign guilds",
      "obstacles": {
        "serverFull": "A foreign guild has no channel: this server has 500, and Discord takes no more. Delete one, and it is made by itself when something changes.",
        "notAllowed": "A foreign guild has no channel: Guildhall may not make it. It needs “Manage Channels” and “Manage Roles”, and the permissions that it gives."
      }
    },
    "alert": {
      "title": "Somebody else speaks for {guild}",
      "again": "Still waiting to speak for {guild}",
      "person": "{person} ({name})",
      "account": "Discord account since {when}",
      "here": "In this server {when}",
      "added": "Added by {who} {when}",
      "nobody": "somebody",
      "others": "Speaks for them already: {people}",
      "more": "and {count, number} more",
      "waits": "Waits, and does not see this channel. An officer other than whoever added them lets them in.",
      "told": "Sees this channel already. If that is not right, refuse them.",
      "letIn": "Let in by {who}.",
      "refused": "Refused by {who}.",
      "footer": "Contact {contactId}",
      "againFooter": "Contact {contactId}, once more"
    },
    "contactPress": {
      "letIn": "Let in",
      "refuse": "Refuse"
    },
    "contactDone": {
      "letIn": "{name} is let in.",
      "refuse": "{name} is refused and sees nothing of the channel."
    },
    "letter": {
      "in": "**{guild}** has let you into the channel of **{foreign}**: {channel}",
      "refused": "**{guild}** has not let you into the channel of **{foreign}**. If that is a mistake, talk to its officers.",
      "closed": "{person} takes no direct messages and does not know that they were refused."
    },
    "edit": "Edit",
    "takeBack": "Take back",
    "takeBackEntry": "Take an entry of the log back",
    "putBack": "Put it back",
    "incidentAdded": "{kind}: it stands in the log of {name}.",
    "onServer": "Plays on {server}",
    "waiting": "{count, plural, one {1 person waits to be let in} other {{count, number} people wait to be let in}}",
    "incidents": "{count, plural, one {1 entry in the log} other {{count, number} entries in the log}}",
    "commands": {
      "diplomacy": {
        "name": "diplomacy",
        "description": "Foreign guilds and pacts",
        "list": {
          "name": "list",
          "description": "Foreign guilds, what you agreed with each, and who speaks for it"
        },
        "show": {
          "name": "show",
          "description": "One foreign guild: what you agreed, who speaks for it, and what happened",
          "options": {
            "guild": {
              "name": "guild",
              "description": "Which one"
            }
          }
        },
        "add": {
          "name": "add",
          "description": "Put a foreign guild on the list",
          "options": {
            "name": {
              "name": "name",
              "description": "What it is called"
            },
            "tag": {
              "name": "tag",
              "description": "Its short form"
            },
            "another": {
              "name": "another",
              "description": "If a name like it is on the list: it is another guild"
            },
            "server": {
              "name": "server",
              "description": "The game server that it plays on"
            }
          }
        },
        "pact": {
          "name": "pact",
          "description": "Say how you stand to a foreign guild",
          "options": {
            "guild": {
              "name": "guild",
              "description": "Which one"
            },
            "kind": {
              "name": "kind",
              "description": "What is agreed"
            },
            "until": {
              "name": "until",
              "description": "Its last day, such as 24 December; for good, if left out"
            }
          }
        },
        "contact": {
          "name": "contact",
          "description": "Say who speaks for a foreign guild",
          "options": {
            "guild": {
              "name": "guild",
              "description": "Which one"
            },
            "person": {
              "name": "person",
              "description": "Somebody in this server"
            },
            "what": {
              "name": "what",
              "description": "Speaks for them, if left out"
            }
          }
        },
        "incident": {
          "name": "incident",
          "description": "Write down what happened with a foreign guild",
          "options": {
            "guild": {
              "name": "guild",
              "description": "Which one"
            },
            "kind": {
              "name": "kind",
              "description": "What it was"
            },
            "words": {
              "name": "words",
              "description": "What happened, in a few words"
            },
            "day": {
              "name": "day",
              "description": "When, like yesterday or 24 December; today if empty"
            }
          }
        }
      }
    },
    "web": {
      "title": "Diplomacy",
      "lead": "Guilds that you know, what you agreed with each, and whom you ask when one of theirs applies.",
      "new": "New foreign guild",
      "kicker": "Foreign guild",
      "find": "Name, tag",
      "none": "No foreign guild yet. Write down the first, and agree a pact with it.",
      "forGood": "for good",
      "columns": {
        "name": "Guild",
        "pact": "Stance",
        "until": "Until",
        "contacts": "Speaks for them",
        "incidents": "Log"
      },
      "form": {
        "name": "Name",
        "tag": "Tag",
        "tagHint": "Their short form, as applicants may write it.",
        "note": "Note",
        "noteHint": "Officers read it.",
        "like": "Is that not {name}, which is on the list already?",
        "save": "Save",
        "saved": "{name} is saved.",
        "isAnother": "It is another guild",
        "server": "Server",
        "serverHint": "The game server that it plays on."
      },
      "pacts": {
        "title": "Pacts",
        "kind": "Agree",
        "from": "First day",
        "until": "Last day",
        "untilHint": "Left empty: for good.",
        "agree": "Agree it",
        "agreed": "It is agreed with {name}.",
        "end": "End now",
        "ended": "The pact with {name} is ended.",
        "restored": "The pact with {name} counts again.",
        "open": "since {from}",
        "days": "{from} to {until}",
        "over": "over: {from} to {until}",
        "wasEnded": "ended; from {from}"
      },
      "contacts": {
        "title": "Who speaks for them",
        "lead": "They see its channel in Discord, and are asked there when somebody of theirs applies.",
        "add": "Add somebody",
        "choose": "Choose somebody of the server",
        "suggested": "came as a friend",
        "addNow": "Add",
        "added": "{name} speaks for {guild} now.",
        "remove": "Remove {name}",
        "removed": "{name} does not speak for {guild} any more.",
        "channel": "Open its channel",
        "addedBy": "added by {name}",
        "letInBy": "let in by {name}",
        "refusedBy": "refused by {name}",
        "letIn": "Let {name} in",
        "refuse": "Refuse {name}",
        "addedWaits": "{name} waits until another officer lets them in.",
        "obstacles": {
          "serverFull": "It has no channel: the Discord server is full.",
          "notAllowed": "It has no channel: Guildhall may not make it."
        }
      },
      "remove": {
        "button": "Take off the list",
        "title": "Take {name} off the list?",
        "action": "Take off the list",
        "text": "Its pacts and those who speak for it go with it. What it once answered about applicants stays.",
        "done": "{name} is off the list.",
        "restored": "{name} is on the list again."
      },
      "noneOfStance": "No guild on the list stands so.",
      "anyStance": "Stance: any",
      "waits": "{count, plural, one {1 waits} other {{count, number} wait}}",
      "incidents": {
        "title": "Log",
        "lead": "What happened between you. Only officers read it.",
        "kind": "What",
        "day": "Day",
        "words": "In a few words",
        "add": "Write it down",
        "added": "It stands in the log of {name}.",
        "takeBack": "Take back: {kind}, {day}",
        "takenBack": "The entry is taken back.",
        "restored": "The entry stands again.",
        "writtenBy": "by {name}",
        "wordsGone": "Whoever wrote this was erased, and the words with them.",
        "by": "Written by"
      },
      "chips": {
        "stances": {
          "ally": "ally",
          "pact": "pact",
          "neutral": "neutral",
          "hostile": "hostile"
        },
        "pacts": {
          "alliance": "alliance",
          "nonAggression": "non-aggression",
          "war": "war"
        },
        "incidentKinds": {
          "brokenPact": "broken pact",
          "attack": "attack",
          "insult": "insult",
          "theft": "theft",
          "help": "help",
          "other": "other"
        }
      }
    }
  },
  "dkp": {
    "memberNotFound": "This member is not in the guild’s roster.",
    "balance": {
      "title": "Your DKP",
      "none": "You have no points yet. They come with the first event that is settled.",
      "latest": "Latest entries",
      "entry": "{amount}  {what}, {day}",
      "noneThen": "You had no points then.",
      "then": "As it stood on {at}."
    },
    "what": {
      "event": "{title}, {result}",
      "byOfficer": "Given or taken by an officer",
      "takenBack": "Taken back: {what}",
      "sheet": "Balance from the guild’s sheet",
      "because": "{what}. {why}",
      "noEvent": "An event",
      "share": "Share: {why}",
      "hardCap": "Above the cap of the pool",
      "weekCap": "Above the cap of the week",
      "floor": "Up to the floor of the pool",
      "start": "Points to start with",
      "decay": "Decay",
      "expiry": "Expired, unspent",
      "season": "End of the season",
      "lapse": "Came back too late",
      "award": "Price of a drop"
    },
    "standings": {
      "title": "Standings, {pool}",
      "none": "Nobody has points yet.",
      "row": "{place, number}. {name}  {amount}",
      "more": "and {count, number} more on the dashboard"
    },
    "intact": "{pool}: history intact. {entries, plural, one {# entry} other {# entries}} in {batches, plural, one {# batch} other {# batches}}.",
    "wrongBalances": "{pool}: history intact, but {count, plural, one {one balance is} other {# balances are}} not the sum of the entries. The health check adds them up anew.",
    "broken": "{pool}: batch {batch, number} is not as it was written. Tell whoever runs this Guildhall.",
    "noPools": "Nothing was written yet.",
    "commands": {
      "dkp": {
        "name": "dkp",
        "description": "Points and where they come from",
        "balance": {
          "name": "balance",
          "description": "Your points and what moved them last",
          "options": {
            "at": {
              "name": "at",
              "description": "As it stood then, such as yesterday 20:00"
            }
          }
        },
        "standings": {
          "name": "standings",
          "description": "Who has how many points"
        },
        "verify": {
          "name": "verify",
          "description": "Make sure that nobody rewrote the ledger"
        },
        "adjust": {
          "name": "adjust",
          "description": "Give or take points, with a reason that the member reads",
          "options": {
            "member": {
              "name": "member",
              "description": "Whose points"
            },
            "points": {
              "name": "points",
              "description": "Such as 12, -3.5"
            },
            "reason": {
              "name": "reason",
              "description": "Why; the member reads it"
            },
            "pool": {
              "name": "pool",
              "description": "Which pool; else the one that events pay into"
            }
          }
        },
        "close-pool": {
          "name": "close-pool",
          "description": "Pay nothing more into a pool",
          "options": {
            "pool": {
              "name": "pool",
              "description": "Which pool"
            }
          }
        },
        "decay": {
          "name": "decay",
          "description": "What the next decay takes, and when",
          "options": {
            "pool": {
              "name": "pool",
              "description": "Which pool"
            }
          }
        },
        "history": {
          "name": "history",
          "description": "Every entry of an account, with the balance after each",
          "options": {
            "member": {
              "name": "member",
              "description": "Whose account; without it your own"
            }
          }
        },
        "explain": {
          "name": "explain",
          "description": "How a balance is made, and what the pool does by itself",
          "options": {
            "member": {
              "name": "member",
              "description": "Whose balance; without it your own"
            }
          }
        },
        "season": {
          "name": "season",
          "description": "The season that runs, and who won the last ones"
        },
        "list": {
          "name": "list",
          "description": "A Suicide Kings list and your place on it",
          "options": {
            "list": {
              "name": "list",
              "description": "Which list; without it the first one"
            }
          }
        },
        "adjust-many": {
          "name": "adjust-many",
          "description": "Give or take points by a pasted list"
        },
        "undo": {
          "name": "undo",
          "description": "Take back what was written: a slip, an event’s pay, or one row",
          "options": {
            "what": {
              "name": "what",
              "description": "What to take back; type a name for one row"
            }
          }
        }
      }
    },
    "web": {
      "title": "Standings",
      "lead": "{pool}, in play <total></total> across {count, plural, one {# member} other {# members}}.",
      "ownLead": "Your points in every pool.",
      "pool": "Pool",
      "none": "No points yet. They appear here after the first event is settled.",
      "findMember": "Find a member",
      "reading": "Reading the account",
      "own": "Your points",
      "ownNone": "You have no points yet. They come with the first event that is settled.",
      "columns": {
        "place": "Place",
        "member": "Member",
        "earned": "Earned, {days, number} days",
        "spent": "Spent, {days, number} days",
        "balance": "Balance",
        "course": "12 weeks"
      },
      "explain": {
        "sentence": "{name} has {balance} in the pool {pool}.",
        "earned": "Earned in {days, number} days: {amount}",
        "spent": "Spent in {days, number} days: {amount}",
        "own": "Your balance in the pool {pool}.",
        "inPlay": "What all members of {pool} hold together."
      },
      "statement": "Statement",
      "kicker": "Statement, pool {pool}",
      "balance": "Balance",
      "terms": {
        "event": "Events, {count, plural, one {# entry} other {# entries}}",
        "reversal": "Taken back, {count, plural, one {# entry} other {# entries}}",
        "adjustment": "Given or taken by officers, {count, plural, one {# entry} other {# entries}}",
        "import": "From the guild’s sheet, {count, plural, one {# entry} other {# entries}}",
        "start": "To begin with, {count, plural, one {# entry} other {# entries}}",
        "decay": "Decay, {count, plural, one {# entry} other {# entries}}",
        "expiry": "Expired unspent, {count, plural, one {# entry} other {# entries}}",
        "limit": "Caps and floor, {count, plural, one {# entry} other {# entries}}",
        "share": "Shared by others, {count, plural, one {# entry} other {# entries}}",
        "season": "End of a season, {count, plural, one {# entry} other {# entries}}",
        "lapse": "Came back too late, {count, plural, one {# entry} other {# entries}}",
        "award": "Paid for loot, {count, plural, one {# entry} other {# entries}}"
      },
      "noEntries": "No entries yet.",
      "reverses": "Reverses {day}, {title}",
      "rule": "An event pays its reward times the share of the member's result. A correction writes a new entry and takes the old one back; nothing is ever rewritten.",
      "proof": "Entry {entryId, number}, batch {batch, number}, seal {hash}",
      "noProof": "Nothing written yet",
      "historyIntact": "History intact, checked {at}",
      "historyBroken": "Batch {batch, number} is not as it was written, seen {at}",
      "course": "From {from} to {to} in {weeks, number} weeks",
      "adjust": {
        "action": "Adjust points",
        "title": "Adjust points",
        "lead": "{count, plural, =0 {Pool} one {# member, pool} other {# members, pool}} {pool}. Nothing is rewritten: this adds an entry to each account, and can be taken back.",
        "points": "Points for each",
        "pointsHint": "A minus takes them, such as -3.5.",
        "badPoints": "Write a number with at most two decimals, such as 12.5 or -3, up to a million.",
        "total": "Sum",
        "write": "Write {count, plural, one {# entry} other {# entries}}",
        "done": "{count, plural, one {# entry} other {# entries}} written, {total}.",
        "undone": "Taken back.",
        "limited": "A cap or the floor of the pool is reached: an entry beside it keeps the balance there.",
        "weekLeft": "this week still allows {amount}"
      },
      "give": {
        "action": "Give points",
        "whom": "Whom",
        "payer": "Who pays",
        "choose": "Choose a member",
        "shared": "In pool {pool} points only change hands: one pays, the others share it."
      },
      "reason": {
        "label": "Reason",
        "hint": "The members read it in their statement.",
        "missing": "Write why, in at most 200 characters."
      },
      "tabs": {
        "label": "Parts of DKP",
        "standings": "Standings",
        "ledger": "Ledger",
        "decay": "Decay",
        "seasons": "Seasons",
        "lists": "Lists"
      },
      "ledger": {
        "title": "Ledger",
        "lead": "Every entry that was ever written, the latest first. Nothing is rewritten: what is taken back stays beside it.",
        "reading": "Reading the ledger",
        "more": "Show more",
        "find": "Find in what is shown",
        "none": "Nothing was written yet. Entries appear here after the first event is settled.",
        "noneFound": "No entry fits the filter.",
        "gearOf": "{pool}, gear",
        "program": "Guildhall",
        "people": "{count, plural, one {# member} other {# members}}",
        "menu": "What to do with {what}",
        "unfold": "Fold or unfold",
        "openStatement": "Open statement",
        "undoEntry": "Take back this entry…",
        "undoBatch": "Take back this batch…",
        "undoEvent": "Take back all that the event paid…",
        "columns": {
          "day": "Day",
          "member": "Member",
          "what": "What",
          "amount": "Amount",
          "by": "Written by",
          "batch": "Batch",
          "menu": "Actions"
        },
        "file": {
          "entry": "Entry",
          "recorded": "Written at",
          "reverses": "Takes back entry"
        },
        "filters": {
          "title": "{count, plural, =0 {Filter} other {Filter (#)}}",
          "clear": "Clear filter",
          "member": "Member",
          "everybody": "everybody",
          "kind": "Kind",
          "any": "any",
          "writtenBy": "Written by",
          "anybody": "anybody",
          "program": "Guildhall itself",
          "from": "From",
          "until": "Until",
          "text": "Reason",
          "textHint": "Words in the reason"
        }
      },
      "undo": {
        "title": "Take back",
        "reading": "Reading what would be written",
        "lead": "This adds an entry for each line below. What was written stays beside it.",
        "paysAgain": "Settling {event} again pays it again.",
        "before": "{count, plural, one {# entry was} other {# entries were}} taken back before and {count, plural, one {is} other {are}} left out.",
        "total": "Sum",
        "write": "Take back {count, plural, one {# entry} other {# entries}}",
        "done": "{count, plural, one {# entry} other {# entries}} taken back."
      },
      "decay": {
        "title": "Decay",
        "nextAt": "Next decay {at}.",
        "none": "No pool loses points by itself.",
        "rule": "Rule",
        "changeRule": "Change the rule",
        "next": "Next run",
        "notPlanned": "This pool does not decay.",
        "move": "Move…",
        "skip": "Skip",
        "moveTitle": "Move the next decay",
        "day": "Day",
        "dayHint": "It runs at three in the morning by the guild’s clock. Later runs follow from that day.",
        "moveAction": "Move",
        "moved": "The next decay is on {day}.",
        "preview": "If it ran now",
        "losing": "{count, plural, one {# account loses} other {# accounts lose}} {total}.",
        "ownOnly": "You see your own account here.",
        "nobody": "Nobody has anything to lose now.",
        "find": "Find a member",
        "columns": {
          "member": "Member",
          "balance": "Balance",
          "loses": "Loses",
          "after": "After",
          "sum": "Sum"
        },
        "sparedBy": {
          "leave": "On leave",
          "left": "Left the server"
        },
        "runNow": "Run now",
        "runTitle": "Let {pool} decay now?",
        "runText": "{count, plural, one {# entry} other {# entries}}, {total} in all. The batch can be taken back.",
        "insteadOfNext": "Instead of the run on {day}",
        "runAction": "Write {count, plural, one {# entry} other {# entries}}",
        "ran": "{count, plural, one {# entry} other {# entries}} written, {total}.",
        "runs": "Past runs",
        "noRuns": "Nothing was taken yet.",
        "kinds": {
          "decay": "Decay",
          "expiry": "Expired"
        },
        "byItself": "By itself",
        "entries": "{count, plural, one {# entry} other {# entries}}",
        "undo": "Take back…",
        "undone": "Taken back",
        "partlyUndone": "{count, plural, one {# taken back} other {# taken back}}",
        "expiry": "Expires within 7 days",
        "expiryRule": "Points that nobody spent within {days, plural, one {# day} other {# days}} are gone, the oldest first.",
        "expiring": "{total} from {count, plural, one {# account} other {# accounts}}, unless somebody spends them.",
        "nothingExpires": "Nothing expires within 7 days."
      },
      "paste": {
        "action": "Paste a list",
        "title": "Points from a list",
        "lead": "A name and points in each line, pool {pool}. You see whom each line means before anything is written.",
        "list": "List",
        "hint": "Between name and points a comma, a semicolon or a tab; a minus takes points. Up to {most, number} lines, or drop a CSV file here.",
        "placeholder": "Aldo, 12\nBrix, -3.5",
        "file": "Choose a file",
        "tooLarge": "The file is too large. Take at most 1,000 lines at once.",
        "asks": "{count, plural, one {# line needs} other {# lines need}} your word",
        "settled": "Settled by you",
        "question": "Line {line, number}: {name} {amount}",
        "choose": "Who is meant?",
        "states": {
          "asked": "May mean several members.",
          "unknown": "Nobody in the roster is called so.",
          "twice": "Means the same member as line {line, number}. Add both up, or leave this one out."
        },
        "addTo": "added to line {line, number}",
        "leaveOut": "Leave this line out",
        "nothing": "Nothing to write yet.",
        "limited": "caps and floor {amount}",
        "leftOut": "{count, plural, one {# line is} other {# lines are}} left out",
        "line": "Line {line, number}:",
        "causes": {
          "torn": "a quotation mark is never closed",
          "noName": "no name",
          "badPoints": "no points that can be read, such as 12.5",
          "unclearPoints": "the comma can be read in two ways: write 2.5, or a semicolon after the name",
          "zero": "zero points, nothing to write"
        }
      },
      "opening": "Opening, {day}",
      "balanceAt": "Balance, {at}",
      "period": {
        "label": "Entries of",
        "month": "This month",
        "days30": "30 days",
        "days90": "90 days",
        "all": "All",
        "custom": "Days of my choice",
        "from": "From",
        "until": "Until"
      },
      "courseTitle": "Balance over time",
      "courseLabel": "Balance from {from} on {first} to {to} on {last}",
      "undoLine": "Take back {what}",
      "adjustOne": "Adjust",
      "past": {
        "open": "As of…",
        "title": "Standings of a past date",
        "lead": "What every balance said then. What was taken back since still stands in it.",
        "day": "Day",
        "time": "Time, {zone}",
        "show": "Show",
        "badMoment": "Choose a day and a time.",
        "banner": "As it stood on {at}. Nothing can be changed here.",
        "back": "Back to now",
        "none": "Nobody had points then.",
        "reading": "Reading the past"
      },
      "seasons": {
        "title": "Seasons",
        "lead": "A season ends when officers say so: places are kept, points are cut or kept, the next one begins.",
        "none": "No season yet. The first one begins with the first points.",
        "numbered": "Season {number, number}",
        "since": "Running since {day}.",
        "span": "{from} to {until}",
        "nobody": "Nobody had points.",
        "place": "Place",
        "everybody": "Everybody’s place",
        "hall": "Hall of fame",
        "reading": "Reading the hall of fame",
        "undo": "Take the end back (until {until})",
        "undone": "{name} goes on. Every point is back.",
        "rename": "Rename {name}",
        "renameTitle": "Name of the season",
        "name": "Name",
        "nameHint": "Empty leaves it its number.",
        "saveName": "Save the name",
        "renamed": "Name saved.",
        "end": {
          "action": "End season…",
          "title": "End {name}",
          "lead": "Everybody’s place goes into the hall of fame. Choose how much of each balance goes over, debts too.",
          "name": "Name in the hall of fame",
          "nameHint": "Without one it is {name}.",
          "wishes": "{count, plural, one {The one open wish} other {The # open wishes}}",
          "keepWishes": "Go on",
          "archiveWishes": "End with the season",
          "carry": "Goes over in {pool}",
          "percent": "{percent, number}%",
          "reading": "Reading who keeps what",
          "gearOf": "{pool}, gear points",
          "empty": "Nobody has points here.",
          "total": "In play",
          "confirmTitle": "End {name}?",
          "confirmText": "It is written at once for everybody. It can be taken back for 7 days.",
          "confirm": "End the season",
          "done": "The season has ended, {count, plural, one {# entry} other {# entries}} written.",
          "undone": "The season goes on. Every point is back."
        }
      },
      "lists": {
        "title": "Suicide Kings lists",
        "lead": "The highest present takes the item and goes to the bottom. Who is absent keeps the place.",
        "file": {
          "place": "Place",
          "member": "Member"
        },
        "which": "List",
        "make": "New list",
        "makeAction": "Make the list",
        "made": "{name} is there. Put members on it.",
        "makeFirst": "No list yet. Make one, for weapons or for everything, and put members on it.",
        "none": "There is no list.",
        "name": "Name",
        "nameHint": "Such as Weapons. People type it in Discord.",
        "count": "{count, plural, one {# member} other {# members}}",
        "empty": "Nobody is on this list yet.",
        "you": "you",
        "move": "Move to the bottom…",
        "moveShort": "Bottom…",
        "moveOf": "{name}: move to the bottom…",
        "more": "More about {name}",
        "remove": "Take off the list",
        "removed": "{name} is off {list}.",
        "moved": "{name} stands at {place, number} now.",
        "added": "{count, plural, one {# member} other {# members}} put on {list}.",
        "undone": "Taken back. The order is as before.",
        "menu": "Menu of {name}",
        "rename": "Rename the list",
        "saveName": "Save the name",
        "renamed": "Name saved.",
        "close": "Close the list",
        "closeTitle": "Close {name}?",
        "closeText": "{count, plural, one {# place is} other {# places are}} gone for everybody. This cannot be taken back.",
        "closed": "{name} is closed.",
        "add": {
          "action": "Put members on",
          "title": "Put members on {list}",
          "names": "Paste names",
          "namesHint": "The top first. From the game, a sheet or a chat.",
          "known": "{count, plural, one {# name is} other {# names are}} known{already, plural, =0 {} one {, # is on the list already} other {, # are on the list already}}.",
          "unclear": "Not clear, so pick them below:",
          "members": "Members",
          "where": "Where they come in",
          "bottom": "At the bottom, in this order",
          "anywhere": "Drawn by lot",
          "write": "Put {count, plural, one {# member} other {# members}} on"
        },
        "bottom": {
          "title": "Move {name} to the bottom",
          "who": "Who is there",
          "whoHint": "Who is absent keeps the place; the others move up.",
          "everybody": "Everybody on the list",
          "at": "{title}, {day}",
          "moves": "{name} goes from place {from, number} to {to, number}. {present, plural, one {# on the list is} other {# on the list are}} there.",
          "stays": "{name} stays at place {place, number}: nobody below is there.",
          "action": "Move to the bottom"
        },
        "history": {
          "title": "What changed",
          "reading": "Reading what changed",
          "none": "Nothing has changed yet.",
          "by": "{at}, {name}",
          "nobody": "by itself",
          "somebody": "Somebody",
          "undone": "taken back",
          "undo": "Take back",
          "suicide": "{name} took an item: {from, number} → {to, number}",
          "remove": "{name} taken off, was at {from, number}",
          "addOne": "{name} came on at {to, number}",
          "addMany": "{count, plural, one {# member} other {# members}} came on"
        }
      },
      "pools": {
        "sentences": {
          "start": "Everybody begins with <a></a> points.",
          "floor": "Nobody falls below <a></a> points.",
          "decay": "Every <a></a> days, accounts lose <b></b> {kind, select, fixed {points} other {%}} of what lies above <c></c> points.",
          "cap": "Nobody holds more than <a></a> points."
        },
        "fields": {
          "none": "none",
          "name": "Name",
          "system": "How it counts",
          "start": "Points to begin with",
          "floor": "Floor",
          "hardCap": "Cap",
          "weekCap": "Cap per week",
          "decayBy": "Decay",
          "decayDays": "Days between decays",
          "decayAbove": "Decay above",
          "decayKind": "Decay takes",
          "sparesLeave": "Members on leave keep what they have",
          "expiryDays": "Points expire after days",
          "lapseDays": "Days away until a balance lapses",
          "baseGear": "Base gear points",
          "decaying": "What decays",
          "house": "House"
        },
        "hints": {
          "weekCap": "What one member gets in a week at most, Monday 03:00 to Monday 03:00.",
          "expiryDays": "The oldest points that nobody spent go first.",
          "lapseDays": "Who comes back later begins anew.",
          "baseGear": "Added to everybody’s GP: PR = EP ÷ (GP + base)."
        },
        "kinds": {
          "percent": "a share in percent",
          "fixed": "a number of points"
        },
        "decaying": {
          "both": "EP and GP",
          "effort": "EP only",
          "gear": "GP only"
        },
        "systems": {
          "dkp": "DKP",
          "zero-sum": "Zero-sum",
          "epgp": "EPGP"
        },
        "systemHints": {
          "dkp": "Events pay points, members spend them.",
          "zero-sum": "Points only change hands: what one pays, the others share.",
          "epgp": "Efforts (EP) against gear (GP). The highest PR goes first."
        },
        "systemStays": "The pool has entries, so it keeps counting as it does.",
        "asUsual": "As usual",
        "usually": "Changed by you. Usual: {value}.",
        "toUsual": "Back to usual",
        "advanced": "Advanced",
        "zeroSum": "Points only change hands here: nobody begins with any, nothing decays and events pay nothing. What one member pays, others share.",
        "unreadable": "One of the fields cannot be read. Write numbers with at most two decimals.",
        "save": "Save the rules",
        "discard": "Discard",
        "saved": "The rules of the pool are saved.",
        "askTitle": "Other decay",
        "askDecay": "By this rule the next decay is on {day} at 03:00. If it came now, {count, plural, one {one member} other {# members}} would lose {total}.",
        "firstPays": "Events pay into the first pool unless their template names another one.",
        "toFirst": "Events pay into this one",
        "isFirst": "Events pay into {name} now.",
        "close": "Close this pool",
        "closeTitle": "Close {name}?",
        "closeLead": "Nothing more is paid into it, and nothing in it decays. Its history stays to be read.",
        "closeHeld": "{count, plural, =0 {Nobody holds anything in it.} one {One member holds {total}{hasGear, select, true { EP and {gear} GP} other {}} in it.} other {# members hold {total}{hasGear, select, true { EP and {gear} GP} other {}} in it together.}}",
        "isClosed": "{name} is closed.",
        "closed": "Closed: {names}",
        "add": "Add a pool",
        "addAction": "Add the pool",
        "added": "{name} is there."
      },
      "epgp": {
        "which": "Which points",
        "effort": "EP",
        "effortHint": "Effort points: what was earned by coming along.",
        "gear": "GP",
        "gearHint": "Gear points: what the items that were awarded cost. The more of them, the later the next turn.",
        "priority": "PR",
        "priorityHint": "Priority: EP ÷ (GP + {base}). The highest goes first.",
        "weighed": "{effort} EP, {gear} GP",
        "priorityOf": "PR {priority}",
        "against": "{gear} GP, PR {priority}",
        "toGear": "Show GP",
        "toEffort": "Show EP"
      },
      "share": {
        "title": "Share points",
        "lead": "{name} pays, others share it in equal parts.",
        "points": "Points to pay",
        "badPoints": "Write a number above zero with at most two decimals.",
        "among": "Shared by",
        "active": "Everybody who is active",
        "event": "Who was at {title}",
        "preview": "See who gets what",
        "write": "Share it",
        "total": "Together",
        "done": "Shared. {count, plural, one {# entry} other {# entries}} written."
      },
      "verify": {
        "action": "Verify history",
        "lead": "Every batch is read again and compared with its seal, and each balance with the sum of its entries.",
        "reading": "Reading the whole ledger"
      },
      "heldFor": "{amount} held by a bid for <link>{item}</link>.",
      "ofMember": {
        "title": "Points",
        "statement": "Statement"
      }
    },
    "poolNotFound": "This pool is not there any more.",
    "alreadyUndone": "This was taken back already.",
    "seasonHasOwnUndo": "The end of a season is taken back with its points, in one press: on the dashboard under Points, Seasons, or in Discord with /dkp season.",
    "awardHasOwnUndo": "What a drop cost is given back with the award: on the dashboard under Loot, or in Discord with /loot history.",
    "badPoints": "Write points as a number with at most two decimals, such as 12.5 or -3, up to a million.",
    "adjusted": "{name} {amount}, now {balance} in {pool}. Reason: {reason}",
    "limited": "Caps and floor {amount}",
    "weekLeft": "This week still allows {amount}",
    "undo": "Take back",
    "undone": "{count, plural, one {# entry} other {# entries}} taken back in {pool}, {total}.",
    "entriesNotFound": "This is not in the ledger.",
    "kinds": {
      "event": "Events",
      "reversal": "Taken back",
      "adjustment": "By officers",
      "import": "From a sheet",
      "start": "Start",
      "decay": "Decay",
      "expiry": "Expiry",
      "limit": "Caps and floor",
      "share": "Shares",
      "season": "Seasons",
      "lapse": "Lapsed",
      "award": "Loot"
    },
    "tooManyLines": "A list can have {most, number} lines at most. Split it.",
    "noSeason": "There is no season to end yet: it begins with the first points.",
    "seasonNotFound": "This season is not there any more.",
    "seasonChanged": "Points have moved since you looked. Read the preview again, then end the season.",
    "seasonUndoOver": "The end of a season can be taken back for {days, number} days, and they are over.",
    "listNotFound": "This list is not there any more.",
    "listChanged": "The list has changed since you looked. Read it again.",
    "listNameTaken": "There is a list called {name} already.",
    "notOnList": "This member is not on the list.",
    "noMoveToUndo": "Another change came after this one. Take back the latest first.",
    "noDecay": "No pool decays.",
    "nothingDecays": "Nobody has anything to lose now.",
    "decayChanged": "Points changed meanwhile. Look at the list again.",
    "decayMoved": "Somebody moved the next decay meanwhile. Look at it again.",
    "badDecayDay": "Choose a day that is still to come, within two years.",
    "decay": {
      "title": "Decay, {pool}",
      "rule": {
        "percent": "{percent, number}% of what lies above {above} goes {days, plural, one {every day} =7 {every week} other {every # days}}.",
        "percentOfAll": "{percent, number}% of every balance goes {days, plural, one {every day} =7 {every week} other {every # days}}.",
        "fixed": "{amount} points go {days, plural, one {every day} =7 {every week} other {every # days}}, never below {above}.",
        "sparesLeave": "Whoever is on leave keeps all."
      },
      "next": "Next run: {when}.",
      "losing": "Run now, it takes {total} from {count, plural, one {# account} other {# accounts}}:",
      "line": "{name}  {amount}, then {after}",
      "more": "and {count, number} more on the dashboard",
      "spared": "Spared: {names}",
      "sparedOne": {
        "leave": "{name} (on leave)",
        "left": "{name} (left the server)"
      },
      "own": "You: {amount}, then {after}.",
      "ownNothing": "You lose nothing.",
      "action": "Run now",
      "done": "Decay of {pool} written: {count, plural, one {# entry} other {# entries}}, {total}."
    },
    "rules": {
      "start": "Accounts begin with {amount}.",
      "decayPercent": "{days, plural, =1 {Every day} =7 {Every week} other {Every # days}} {percent, number}% of what is above {above} decays.",
      "decayFixed": "{days, plural, =1 {Every day} =7 {Every week} other {Every # days}} {amount} of what is above {above} decays.",
      "sparesLeave": "Who is on leave keeps everything meanwhile.",
      "expiry": "Points that nobody spent within {days, plural, one {# day} other {# days}} expire, the oldest first.",
      "hardCap": "Nobody holds more than {amount}.",
      "weekCap": "Nobody is given more than {amount} a week.",
      "floor": "Only a correction takes a balance below {amount}.",
      "lapse": "Who stays away longer than {days, plural, one {# day} other {# days}} comes back to an empty account."
    },
    "history": {
      "title": "History of {name}, {pool}",
      "none": "No entries yet.",
      "line": "{day}  **{amount}**  {what}  → {balance}",
      "page": "Page {page, number} of {count, number}",
      "older": "Older",
      "newer": "Newer"
    },
    "explanation": {
      "title": "{name}, {pool}: {balance}",
      "made": "How it is made",
      "term": "{kind}: {amount} ({count, plural, one {# entry} other {# entries}})",
      "latest": "The last changes",
      "rules": "What the pool does by itself"
    },
    "poolNameTaken": "There is a pool called {name} already.",
    "tooManyPools": "A guild has at most {most, number} pools. Close one that you no longer use.",
    "poolHasHistory": "{name} has entries already and keeps counting as it does. Add a pool for another system.",
    "poolClosed": "{name} is closed. Nothing more is written to it.",
    "poolStillPays": "These still pay into {name}: {payers}. Have them pay into another pool first.",
    "poolHoldsOther": "Points in {name} have moved since you looked. Read again what it holds before you close it.",
    "closePool": {
      "ask": "Close {name}? Nothing more is paid into it, and nothing in it decays; its history stays to be read. {count, plural, =0 {Nobody holds anything in it.} one {One member holds {total}{hasGear, select, true { EP and {gear} GP} other {}} in it.} other {# members hold {total}{hasGear, select, true { EP and {gear} GP} other {}} in it together.}}",
      "action": "Close it",
      "done": "{name} is closed."
    },
    "lastPool": "{name} is the only pool. Add another one before you close it.",
    "notZeroSum": "In this pool points only change hands: a slip must come to zero, and this one comes to {total, number}. Take points from one member and share them among others.",
    "nobodyShares": "There is nobody to share with.",
    "shareChanged": "Who shares has changed since you looked. Look again, then write it.",
    "systems": {
      "dkp": "DKP",
      "zero-sum": "Zero-sum",
      "epgp": "EPGP"
    },
    "epgp": "{effort} EP, {gear} GP, PR {priority}",
    "season": {
      "none": "No season yet. The first one begins with the first points.",
      "since": "Running since {since}.",
      "numbered": "Season {number, number}",
      "nobody": "Nobody had points.",
      "undo": "Take the end back",
      "undoAsk": "Take back the end of {name}? It goes on under its name, every point that its end took comes back, and what happened since counts in it.",
      "undone": "{name} goes on. {count, plural, one {# entry} other {# entries}} taken back."
    },
    "list": {
      "title": "Suicide Kings, {name}",
      "none": "There is no Suicide Kings list.",
      "own": "You stand at {place, number} of {count, number}.",
      "notOn": "You are not on this list.",
      "row": "{place, number}. {name}"
    },
    "slipDraftGone": "This list was replaced by a newer one, or is too old. Paste it again.",
    "many": {
      "title": "Points from a list",
      "list": "Name and points, a line each",
      "listHint": "Such as Aldo, 12 or Brix; -3.5",
      "reason": "Reason",
      "reasonHint": "The members read it.",
      "head": "{pool}. Nothing is written yet.",
      "entries": "{count, plural, one {# entry} other {# entries}}",
      "entry": "{name} {amount}: {before} → {after}",
      "asked": "Need your word ({count, number})",
      "broken": "Left out ({count, number})",
      "who": "Line {line, number}, {name}: who is meant?",
      "add": "{name}, add to line {line, number}",
      "skip": "Leave this line out",
      "write": "Write {count, plural, one {# entry} other {# entries}}",
      "writeKnown": "Write {count, plural, one {# entry} other {# entries}}, leave out the rest",
      "written": "{count, plural, one {# entry} other {# entries}} written in {pool}, {total}. Reason: {reason}"
    },
    "slipChanged": "The roster has changed since you looked. Paste the list again.",
    "undoing": {
      "rows": "{count, plural, one {# entry} other {# entries}}",
      "line": "{name} {amount}, then {after} in {pool}",
      "more": "and {count, number} more",
      "total": "Sum {total}",
      "before": "{count, plural, one {# entry was} other {# entries were}} taken back before and stay so.",
      "paysAgain": "Settling {event} again pays it again.",
      "title": "Take back {count, plural, one {# entry} other {# entries}}?",
      "action": "Take back {count, plural, one {# entry} other {# entries}}…"
    }
  },
  "events": {
    "notFound": "This event does not exist (any more).",
    "startsInPast": "The start lies in the past. Choose a time that is still to come.",
    "startsTooFarAhead": "The start lies more than two years ahead. Check the year.",
    "closedForAnswers": "{title} is over. Answers are no longer taken.",
    "cancelled": "{title} was called off.",
    "alreadyClosed": "{title} is already closed.",
    "alreadyEnded": "{title} is already over.",
    "notStarted": "{title} has not begun yet.",
    "alreadyBegun": "{title} has already begun, so its start stays. Its length can still be changed.",
    "setUpFirst": "Choose an event channel first: an officer can do it with /guild setup.",
    "whenNotUnderstood": "“{text}” is not a time I understand. Try “tomorrow 20:00”, “friday 21:30” or “2026-11-28 20:00”.",
    "answers": {
      "coming": "Coming",
      "late": "Late",
      "maybe": "Maybe",
      "standby": "Standby",
      "cant": "Can't"
    },
    "states": {
      "draft": "draft",
      "open": "open",
      "locked": "locked",
      "live": "live",
      "settled": "settled",
      "cancelled": "called off"
    },
    "created": "{title} is planned for {moment}. Its card appears in {channel}.",
    "changed": "{title} is changed. It begins {moment}.",
    "delayed": "{title} begins later: {moment}. All answers stay.",
    "ended": "{title} is over. It can be settled now.",
    "confirmCancel": "Call off {title}? {count, plural, =0 {Nobody has answered yet.} one {The one answer stays readable.} other {Its # answers stay readable.}} Nobody is paid.",
    "cancelNow": "Call off",
    "calledOff": "{title} is called off.",
    "card": {
      "when": "When",
      "until": "until {end}",
      "voice": "Voice",
      "pays": "Pays",
      "points": "{points, plural, one {# point} other {# points}}",
      "live": "Live now",
      "over": "Over, waits to be settled",
      "settled": "Settled",
      "calledOff": "Called off",
      "nobody": "Nobody has answered yet.",
      "more": "and {count, number} more",
      "noRole": "No role",
      "waitlist": "Waiting",
      "place": "{place, number}. {name}",
      "placeAs": "{place, number}. {name} ({role})",
      "lacking": "{count, plural, one {One more is needed.} other {# more are needed.}}",
      "benched": "Sits out",
      "notPicked": "Not decided yet",
      "late": "{name} (late)",
      "byDefault": "{name} ◦",
      "byDefaultHint": "◦ Signed up with their static, not confirmed yet",
      "taken": "{taken, number} of {seats, number} seats are taken.",
      "locked": "Answers are closed.",
      "unplanned": "Whoever is in voice is there · event {eventId}"
    },
    "calendar": {
      "view": "View",
      "views": {
        "list": "List",
        "week": "Week",
        "month": "Month"
      },
      "earlierEvents": "Earlier events",
      "laterEvents": "Later events",
      "reading": "Reading the calendar",
      "today": "Today",
      "earlier": {
        "month": "Month before",
        "week": "Week before"
      },
      "later": {
        "month": "Next month",
        "week": "Next week"
      },
      "clock": "Clock",
      "clocks": {
        "own": "Your time",
        "guild": "Guild’s time"
      },
      "dayLabel": "{day}, {count, plural, =0 {nothing planned} one {# event} other {# events}}",
      "rollCalls": "{count, plural, one {# Roll-call} other {# Roll-calls}}",
      "more": "{count, number} more",
      "nothing": "Nothing is planned.",
      "away": "on leave",
      "come": "{count, plural, =0 {nobody comes yet} one {# comes} other {# come}}"
    },
    "feedNotFound": "This calendar does not exist (any more).",
    "feed": {
      "unanswered": "Not answered",
      "summary": "{answer}: {title}",
      "own": {
        "title": "Your calendar",
        "lead": "Your phone or computer shows what you come to and what waits for your answer."
      },
      "guild": {
        "title": "The guild’s calendar",
        "lead": "For everybody who has the address: all events that members see."
      },
      "secret": "Whoever has the address can read the calendar. Pass it to nobody else.",
      "secretGuild": "Whoever has the address can read the calendar, also people outside the guild.",
      "none": "There is no address yet.",
      "since": "Made {moment}. The address is not shown again.",
      "make": "Make an address",
      "renew": "Make a new address",
      "remove": "Take it away",
      "copy": "Copy the address",
      "copied": "Copied.",
      "made": "The address is made. Copy it now: it is not shown again.",
      "removed": "The address opens nothing any more.",
      "renewTitle": "Make a new address",
      "renewBody": "The address before opens nothing any more. Calendars that read it have to be given the new one.",
      "removeTitle": "Take the address away",
      "removeBody": "Calendars that read it learn nothing new from then on.",
      "how": "In your calendar program, add a calendar “by URL” and paste the address.",
      "subscribe": "Subscribe",
      "subscribeTitle": "Events in your calendar",
      "address": "Address"
    },
    "hints": {
      "title": "At that time",
      "away": "{away, plural, =0 {Nobody of {count, number} is away.} one {# of {count, number} is away.} other {# of {count, number} are away.}}",
      "short": "{role} short: {left, number} of {needed, number}",
      "slot": "{slot}: {free, plural, one {# can} other {# can}}, {never, plural, =0 {nobody says never} one {# says never} other {# say never}}.",
      "best": "Suits most: {slots}.",
      "sameTime": "Planned at the same time:"
    },
    "commands": {
      "event": {
        "name": "event",
        "description": "Plan events and close them",
        "create": {
          "name": "create",
          "description": "Plan an event and post its card",
          "options": {
            "title": {
              "name": "title",
              "description": "What it is called; a template brings its length, its points and all else"
            },
            "when": {
              "name": "when",
              "description": "When it starts, such as “tomorrow 20:00” or “friday 21:30”"
            },
            "duration": {
              "name": "minutes",
              "description": "How long it takes in minutes; else as long as the ready-made event, or 60"
            },
            "reward": {
              "name": "points",
              "description": "What full attendance pays; else what the ready-made event pays, or 10"
            },
            "note": {
              "name": "note",
              "description": "What people should know"
            },
            "pool": {
              "name": "pool",
              "description": "Which pool pays; else the first one"
            }
          }
        },
        "change": {
          "name": "change",
          "description": "Change what an event is, or when; answers stay",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            },
            "title": {
              "name": "title",
              "description": "What it is called from now on"
            },
            "when": {
              "name": "when",
              "description": "When it starts now, such as “tomorrow 20:00”"
            },
            "duration": {
              "name": "minutes",
              "description": "How long it takes in minutes"
            },
            "reward": {
              "name": "points",
              "description": "What full attendance pays"
            },
            "note": {
              "name": "note",
              "description": "What people should know"
            }
          }
        },
        "delay": {
          "name": "delay",
          "description": "Let an event begin later; answers stay",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            },
            "minutes": {
              "name": "minutes",
              "description": "By how many minutes"
            }
          }
        },
        "copy": {
          "name": "copy",
          "description": "Plan the same event again at another time",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            },
            "when": {
              "name": "when",
              "description": "When it starts, such as “tomorrow 20:00” or “friday 21:30”"
            }
          }
        },
        "end": {
          "name": "end",
          "description": "End an event that is under way; presence counts until now",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            }
          }
        },
        "cancel": {
          "name": "cancel",
          "description": "Call an event off",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            }
          }
        },
        "settle": {
          "name": "settle",
          "description": "See what an event pays, then close it and pay",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            }
          }
        },
        "answer": {
          "name": "answer",
          "description": "Answer for somebody who cannot",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            },
            "member": {
              "name": "member",
              "description": "For whom"
            },
            "answer": {
              "name": "answer",
              "description": "What they said"
            },
            "role": {
              "name": "role",
              "description": "As what they come; else as they play"
            }
          }
        },
        "line-up": {
          "name": "line-up",
          "description": "Say who plays and who sits out, and publish it",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            }
          }
        },
        "now": {
          "name": "now",
          "description": "Begin at once: one ping, no sign-up, whoever is in voice is there",
          "options": {
            "title": {
              "name": "title",
              "description": "What it is called; a template brings its length, its points and all else"
            },
            "where": {
              "name": "where",
              "description": "The voice channel that counts; else the usual one"
            },
            "note": {
              "name": "note",
              "description": "What people should know"
            }
          }
        },
        "past": {
          "name": "past",
          "description": "Write down what is over and nobody planned, so that it can be settled",
          "options": {
            "title": {
              "name": "title",
              "description": "What it is called; a template brings its length, its points and all else"
            },
            "when": {
              "name": "when",
              "description": "When it began, such as “yesterday 20:00” or “friday 21:30”"
            },
            "duration": {
              "name": "minutes",
              "description": "How long it took in minutes; else as long as the template, or usual"
            },
            "reward": {
              "name": "points",
              "description": "What full attendance pays; else what the template pays, or usual"
            },
            "where": {
              "name": "where",
              "description": "The voice channel that counts; else the usual one"
            }
          }
        },
        "open": {
          "name": "open",
          "description": "Open a draft before its time: its card appears, and people may answer",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            }
          }
        },
        "lock": {
          "name": "lock",
          "description": "Close the answers: from now on only officers change them",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            }
          }
        },
        "unlock": {
          "name": "unlock",
          "description": "Let people answer again, until the event is over",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            }
          }
        },
        "repeat": {
          "name": "repeat",
          "description": "Have an event repeat; change it later on the dashboard",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            },
            "days": {
              "name": "days",
              "description": "On which days; else every week"
            }
          }
        },
        "remind": {
          "name": "remind",
          "description": "Remind people of an event now",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            },
            "whom": {
              "name": "whom",
              "description": "Who is meant"
            }
          }
        }
      }
    },
    "web": {
      "title": "Events",
      "lead": "What the guild plans, and who comes.",
      "new": "New event",
      "newTitle": "New event",
      "newLead": "Its card appears in the event channel, and members answer there or here.",
      "change": "Change",
      "changeTitle": "Change {title}",
      "changeLead": "Its card follows within a second, and all answers stay.",
      "copy": "Plan again",
      "reading": "Reading the events",
      "period": "Period",
      "upcoming": "Upcoming",
      "past": "Past",
      "noneUpcoming": "No event is planned. An officer plans one here or with /event create.",
      "nonePast": "No event is over yet.",
      "meta": "{time}, {minutes, number} min",
      "you": ", you: {answer}",
      "comeOf": "<b>{part, number}</b> of {whole, number}",
      "cameOf": "<b>{part, number}</b> came of {whole, number}",
      "waits": "waits to be settled",
      "yourAnswer": "Your answer",
      "answered": "Your answer: {answer}.",
      "noAnswers": "Nobody has answered yet.",
      "when": "{day}, {start} to {end}",
      "pays": "Full attendance pays {amount}.",
      "paysNothing": "This event pays no points.",
      "end": "End now",
      "delay": "Delay",
      "delayTitle": "Delay {title}",
      "delayBody": "It begins and ends later. All answers stay.",
      "delayMinutes": "Minutes",
      "delayed": "{title} begins later.",
      "endTitle": "End {title} now",
      "endBody": "Presence counts until this moment. The event can be settled then.",
      "ended": "{title} is over. It can be settled now.",
      "cancel": "Call off",
      "cancelTitle": "Call off {title}",
      "cancelBody": "{count, plural, =0 {Nobody has answered yet.} one {The one answer stays readable.} other {Its # answers stay readable.}} Nobody is paid.",
      "cancelled": "{title} is called off.",
      "parts": "Parts of the event",
      "signUps": "Sign-ups",
      "attendance": "Attendance",
      "settle": "Settle",
      "form": {
        "noPreset": "Nothing",
        "title": "Title",
        "day": "Day",
        "time": "Start",
        "timeHint": "On the guild's clock: {zone}",
        "duration": "Length in minutes",
        "durationHint": "5 minutes to a day",
        "reward": "Points",
        "rewardHint": "What full attendance pays, in whole points",
        "note": "Note",
        "noteHint": "Stands on the card. May stay empty.",
        "save": "Save the changes",
        "saved": "{title} is changed.",
        "begun": "It has begun, so its start stays.",
        "errors": {
          "title": "Give it a title of up to 100 letters.",
          "day": "Choose a day.",
          "time": "Choose a time, such as 20:00.",
          "durationMinutes": "Give 5 to 1,440 minutes.",
          "rewardPoints": "Give whole points, 0 to 100,000.",
          "note": "Keep it to 500 letters."
        },
        "name": "Name",
        "kind": "When it is",
        "kinds": {
          "planned": "Planned",
          "now": "It is happening now",
          "past": "It was already"
        },
        "kindHints": {
          "now": "It is live at once and calls people once. Nobody is asked to answer: whoever is in voice is there, and nobody else loses anything.",
          "past": "For what nobody planned, up to two weeks back. Who was heard in voice counts; officers mark the rest, and then it can be settled."
        },
        "act": {
          "planned": "Plan the event",
          "now": "Begin now",
          "past": "Write it down"
        },
        "done": {
          "planned": "{title} is planned.",
          "now": "{title} is on.",
          "past": "{title} is written down and can be settled."
        },
        "template": "Start from",
        "templateHint": "Fills in everything but the start. Change what is different this time.",
        "voice": "Voice channel",
        "voiceHint": "Who is there counts.",
        "usualVoice": "The usual one: {name}",
        "noUsualVoice": "None: officers mark who came",
        "preview": {
          "planned": "What is entered here, as Discord shows it. Nothing is posted before you save.",
          "now": "Posted at once, with one ping.",
          "past": "Posted as over. It says how it went once it is settled.",
          "template": "As if it began tomorrow at this time."
        },
        "previewRollCall": "A Roll-call event has no card of its own: it stands in the Today card."
      },
      "yourAnswerTo": "Your answer to {title}",
      "file": {
        "title": "Event",
        "starts": "Starts",
        "ends": "Ends",
        "state": "Status",
        "came": "Came"
      },
      "seatsOf": "{taken, number} of {seats, number}",
      "waiting": "Waiting",
      "waitingHint": "The next in line gets the next free seat and is told.",
      "place": "place {place, number}",
      "youByDefault": "You are signed up with your static. Say whether you come: until then it brings no bonus and costs you nothing.",
      "byDefault": "by default",
      "youWait": "The event is full. You are number {place, number} in line, and you are told when a seat is yours.",
      "playAs": "You come as",
      "yourNote": "Your note",
      "noteHint": "Everybody reads it.",
      "saveNote": "Save note",
      "signUpSaved": "Saved.",
      "actionsFor": "What to do with {name}",
      "setAnswer": "Set to {answer}",
      "setRole": "Comes as {role}",
      "giveSeat": "Give a seat",
      "takeOut": "Take the answer back",
      "answerSet": "{name}: {answer}.",
      "roleSet": "{name} comes as {role}.",
      "seatGiven": "{name} has a seat.",
      "answerTaken": "{name} has no answer any more.",
      "addSomebody": "Answer for a member",
      "addTitle": "Answer for a member",
      "addMember": "Member",
      "addAnswer": "Answer",
      "addRole": "Comes as",
      "asPlayed": "As they play",
      "add": "Save answer",
      "noRole": "No role",
      "late": "late",
      "lineUp": "Line-up",
      "lineUpLead": "Who plays and who sits out. Nobody sees it before you publish it.",
      "pickFor": "Line-up for {name}",
      "picked": "Plays",
      "benched": "Sits out",
      "pickedCount": "{count, number} picked",
      "pickedOf": "{count, number} of {seats, number} picked",
      "publish": "Publish line-up",
      "publishHint": "{count, plural, =0 {Everybody sees this line-up.} one {One change is not published.} other {# changes are not published.}}",
      "published": "The line-up is published.",
      "lineUpSaved": "{name}: {pick}.",
      "rules": {
        "signUp": "Sign-up",
        "advanced": "Advanced",
        "seats": "Seats",
        "seatsHint": "Empty: as many as come. Others wait in line.",
        "wrongSeats": "Give a whole number, up to 1,000.",
        "opens": "Opens",
        "opensHint": "Before that it is a draft that only officers see.",
        "atOnce": "At once",
        "locks": "Answers close",
        "locksHint": "After that only officers change answers.",
        "never": "At the end",
        "atStart": "At the start",
        "daysBefore": "{count, plural, one {# day before} other {# days before}}",
        "hoursBefore": "{count, plural, one {# hour before} other {# hours before}}",
        "minutesBefore": "{count, plural, one {# minute before} other {# minutes before}}",
        "parts": {
          "seats": "Who takes part",
          "card": "The card",
          "discord": "In Discord besides the card",
          "reminders": "Reminders",
          "attendance": "Attendance",
          "pay": "Points"
        },
        "seatsOf": "{role}: seats",
        "leastPeople": "Needed at least",
        "leastPeopleHint": "With fewer the card says how many are missing.",
        "statics": "Statics that are signed up by default",
        "staticsHint": "Their regulars come unless they say otherwise. Before they answer it brings no bonus and no penalty.",
        "wrongStatics": "Choose at most 25 statics.",
        "asUsual": "As the guild usually does",
        "offered": "Offered",
        "notOffered": "Not offered",
        "answer": "Answer “{answer}”",
        "channel": "Channel of the card",
        "channelHint": "A text channel or a forum.",
        "usualChannel": "The usual one",
        "image": "Picture",
        "imageHint": "An address that begins with https. May stay empty.",
        "wrongImage": "Give a whole address that begins with https://.",
        "ownMentions": "Calls other roles than usual",
        "mentions": "Roles that are called",
        "mentionsHint": "None: nobody is called.",
        "wrongMentions": "Choose at most 10 roles.",
        "ownColour": "Colour of its own",
        "colour": "Colour of the card",
        "ownReminders": "Reminders of its own",
        "ownRemindersHint": "Otherwise those of the guild.",
        "flags": {
          "hasLineUp": "Officers pick the line-up",
          "isRollCall": "Roll-call",
          "hasThread": "Thread",
          "hasScheduledEvent": "Event of the server",
          "hasVoiceChannel": "Voice channel of its own",
          "hasRole": "Role for those who come"
        },
        "flagHints": {
          "hasLineUp": "Signing up alone is not being picked.",
          "isRollCall": "A line in the Today card instead of a card of its own.",
          "hasThread": "To talk under the card; closed afterwards.",
          "hasScheduledEvent": "Stands at the top of the channel list in Discord.",
          "hasVoiceChannel": "Made before the start, removed afterwards.",
          "hasRole": "Given with the answer, removed afterwards."
        },
        "counts": "Counts for attendance",
        "countsAs": {
          "yes": "Yes",
          "bonus": "Only as a bonus",
          "no": "No"
        },
        "countsHints": {
          "yes": "Who stays away has a lower percentage.",
          "bonus": "It helps who comes and harms nobody else.",
          "no": "It pays points, and changes no percentage."
        },
        "moreAttendance": "More about attendance",
        "usually": "As usual: {value}",
        "yes": "yes",
        "no": "no",
        "voiceChannels": "Presence also counts in",
        "voiceChannelsHint": "Voice channels, stages or whole categories. The event’s own channel always counts, the AFK channel never.",
        "wrongVoiceChannels": "Choose at most 25 channels.",
        "wholeCategory": "whole category",
        "paidPerWeek": "Paid a week at most",
        "paidPerWeekHint": "How many events of this template pay one member from Monday to Monday. Attendance counts all the same.",
        "wrongPaidPerWeek": "Write a number from 1 to 100, or leave it empty.",
        "pool": "Pays into",
        "firstPool": "The first pool ({name})"
      },
      "templates": {
        "title": "Templates",
        "lead": "What the guild plans again and again. Events keep what they are when a template changes.",
        "new": "New template",
        "newLead": "Events that are made from it begin with what you enter here.",
        "change": "Change",
        "changeTitle": "Change {name}",
        "changeLead": "Events that are planned already stay as they are.",
        "none": "There is no template yet.",
        "plan": "Plan",
        "save": "Save the template",
        "saved": "The template {name} is saved.",
        "minutes": "{count, number} min",
        "pays": "{count, plural, one {# point} other {# points}}",
        "seats": "{count, plural, one {# seat} other {# seats}}",
        "rollCall": "Roll-call",
        "counts": {
          "bonus": "bonus",
          "no": "does not count"
        },
        "deleteOne": "Delete {name}",
        "deleteTitle": "Delete the template {name}",
        "delete": "Delete",
        "deleteBody": "Its events stay, with everything that it gave them.",
        "deleted": "The template {name} is deleted.",
        "offer": "What your game plans",
        "take": "{count, plural, one {Take it as a template} other {Take these # as templates}}",
        "taken": "{count, plural, one {One template is} other {# templates are}} taken over."
      },
      "open": "Open now",
      "lock": "Close answers",
      "unlock": "Open answers",
      "opened": "{title} is open.",
      "lockedNow": "Answers to {title} are closed.",
      "unlocked": "Answers to {title} are open again.",
      "opensOn": "A draft: it opens {when}, and only officers see it until then.",
      "answersClosed": "Answers are closed. Officers can still change them.",
      "noSignUp": "Nobody was asked to answer: whoever was in voice was there.",
      "reminders": "Reminders",
      "series": {
        "length": "{minutes, number} minutes.",
        "open": "Series",
        "week": "Plan the guild’s week"
      },
      "warRoom": "War room",
      "parties": "Parties",
      "chips": {
        "picked": "plays",
        "benched": "sits out",
        "taken": "{taken, number} of {seats, number} seats taken",
        "lacking": "{count, plural, one {one more needed} other {# more needed}}"
      }
    },
    "takeAnswerBack": "No answer",
    "answeredFor": "{name} answers {title} with {answer}.",
    "answerTakenBack": "{name} has no answer to {title} any more.",
    "cantExcused": "Can’t (excused)",
    "sample": {
      "title": "Castle siege: Stonegard",
      "note": "Form up half an hour before."
    },
    "answerNotOffered": "This guild no longer takes that answer. Choose another one.",
    "next": {
      "title": "Next events",
      "none": "Nothing is planned. New events appear as cards in the event channel.",
      "noAnswer": "no answer yet",
      "line": "**{title}** {when}: {answer}",
      "rollCalls": "**{count, number} Roll-calls** {when}: {answered, plural, =0 {no answer yet} other {# of {count, number} answered}}"
    },
    "locked": "Answers to {title} are closed. Ask an officer if yours has to change.",
    "alreadyLocked": "Answers to {title} are closed already.",
    "notLocked": "Answers to {title} are open already.",
    "alreadyOpen": "{title} is open already.",
    "notOpenYet": "{title} is a draft. Open it first.",
    "notPlanned": "{title} takes no answers: whoever is there is there.",
    "notOverYet": "That would not be over yet. Choose an end that has passed.",
    "tooLongAgo": "That is more than two weeks ago.",
    "templateNotFound": "This template does not exist (any more).",
    "templateNameTaken": "There is a template named {name} already.",
    "tooManyTemplates": "A guild has at most {count} templates. Delete one that nobody uses.",
    "extras": {
      "kinds": {
        "thread": "Thread",
        "scheduledEvent": "Event of the server",
        "voiceChannel": "Voice channel of its own",
        "role": "Role of those who come",
        "partyVoice": "Voice channel of a party",
        "partyRole": "Role of a party"
      },
      "title": "In Discord",
      "location": "In the game",
      "roleName": "Coming · {title}",
      "deleted": "{kind} (deleted in Discord, and not made again)"
    },
    "seriesNotFound": "This series does not exist (any more).",
    "seriesEnded": "{title} has ended. Make a new series instead.",
    "seriesEndsBeforeStart": "The last day lies before the first one. Change one of them.",
    "seriesNeverComes": "With these days it never comes again. Choose other days, or a later last day.",
    "seriesChangedMeanwhile": "Something changed since you read this. Read it again, then confirm.",
    "seriesNothingChanges": "That is how {title} is already.",
    "seriesNothingToUndo": "There is no change of {title} to take back.",
    "seriesUndoTooLate": "The last change of {title} is more than a day old. Change the series instead.",
    "tooManySeries": "A guild has up to {count} series. End one that you no longer need.",
    "alreadyRepeats": "{title} belongs to a series already. Change the series instead.",
    "weekMadeAlready": "Everything that you chose is in the guild’s week already.",
    "series": {
      "states": {
        "active": "active",
        "paused": "paused",
        "ended": "ended"
      },
      "words": {
        "every": "every {days}",
        "odd": "{days} of odd weeks",
        "even": "{days} of even weeks",
        "days": "{count, plural, one {every day} other {every # days}}",
        "monthDay": "on day {day} of each month",
        "lastDay": "on the last day of each month",
        "first": "on the first {weekday} of each month",
        "second": "on the second {weekday} of each month",
        "third": "on the third {weekday} of each month",
        "fourth": "on the fourth {weekday} of each month",
        "last": "on the last {weekday} of each month",
        "line": "{days}, {time}"
      },
      "web": {
        "title": "Series",
        "lead": "What repeats. Its events appear by themselves, two weeks ahead or as you say.",
        "new": "New series",
        "newLead": "Say once when it is; its events follow by themselves.",
        "none": "Nothing repeats yet. Plan the guild’s week in one go, or make a single series.",
        "week": "Plan the week",
        "open": "Series",
        "zone": "On the clock of {zone}, as when it was made.",
        "next": "Next",
        "noNext": "No day to come",
        "answers": "{count, plural, =0 {no answer} one {# answer} other {# answers}}",
        "own": "changed by hand",
        "notMade": "not there yet",
        "change": "Change",
        "changeTitle": "Change {title}",
        "changeLead": "You see what happens to each event before anything does.",
        "pause": "Pause",
        "goOn": "Go on",
        "paused": "{title} is paused. Its events that are there stay.",
        "goesOn": "{title} goes on.",
        "end": "End",
        "ends": "End {title}",
        "undo": "Take the last change back",
        "undone": "{title} is as it was before.",
        "scope": "Changes hold for",
        "scopeAll": "All that are to come",
        "scopeLater": "{day} and all later ones",
        "what": "What",
        "when": "When",
        "kind": "Repeats",
        "kinds": {
          "weekly": "Weekly",
          "days": "Every so many days",
          "monthDay": "Monthly, on a day",
          "monthWeekday": "Monthly, on a weekday"
        },
        "weekdays": "On",
        "weeks": "Weeks",
        "everyWeek": "Every week",
        "oddWeeks": "Odd weeks (1, 3, 5 …)",
        "evenWeeks": "Even weeks (2, 4, 6 …)",
        "everyDays": "How many days apart",
        "monthDay": "Day of the month",
        "monthDayHint": "A shorter month has it on its last day.",
        "nth": "Which one",
        "nths": {
          "first": "First",
          "second": "Second",
          "third": "Third",
          "fourth": "Fourth",
          "last": "Last"
        },
        "weekday": "Weekday",
        "time": "Start",
        "timeHint": "By the clock of {zone}, summer and winter",
        "fromOn": "First day",
        "untilOn": "Last day",
        "untilHint": "Empty for no end",
        "daysAhead": "Days ahead",
        "daysAheadHint": "So early its events appear, 1 to 60",
        "create": "Make the series",
        "created": "{title} is made. Its next events are there.",
        "look": "See what changes",
        "previewTitle": "What happens",
        "nothing": "No event that is there changes.",
        "fates": {
          "changes": "changes",
          "reopens": "is open again",
          "calledOff": "is called off",
          "kept": "stays, although its day is none of the series",
          "own": "stays as somebody changed it by hand",
          "tooLate": "stays, because its new start has passed",
          "new": "is new"
        },
        "to": "{title}, {time}",
        "callsOff": "Events on days that the series no longer has",
        "callsOffs": {
          "unanswered": "Call off those that nobody answered",
          "all": "Call off all of them",
          "none": "Keep all of them"
        },
        "confirm": "Change the series",
        "confirmEnd": "End the series",
        "changed": "{title} is changed.",
        "ended": "{title} has ended.",
        "back": "Back to the form",
        "days": "Give the days on which it repeats.",
        "span": "Give days of the calendar, the last one after the first.",
        "number": "Give a whole number within the limits.",
        "belongs": "{title} belongs to a series: {when}.",
        "only": "Changes below hold for this event alone, which its series then leaves alone.",
        "later": "This and later",
        "all": "All of them",
        "differs": "Its series leaves it alone: it was changed by hand."
      },
      "ways": {
        "weekly": "every week",
        "fortnightly": "every two weeks",
        "daily": "every day",
        "monthDay": "every month, on the same day",
        "monthWeekday": "every month, on the same weekday"
      }
    },
    "answerFirst": "Say first whether you come to {title}.",
    "roleNotPlayed": "Your profile has no build for that. Add one with /profile, or choose another.",
    "noLineUp": "{title} has no line-up: everybody with a seat takes part.",
    "notSignedUp": "That member does not say to come. Nothing was changed.",
    "signUp": {
      "waiting": "{title} is full. You are number {place, number} in line, and you are told when a seat is yours.",
      "waitingAs": "{title} is full for {role}. You are number {place, number} in line, and you are told when a seat is yours.",
      "askRole": "As what do you come to {title}?",
      "comesAs": "You come to {title} as {role}.",
      "chooseRole": "Choose a role",
      "note": "Note",
      "noteTitle": "Your note",
      "noteLabel": "What should the others know?",
      "noteSaved": "Your note to {title} is saved.",
      "noteTaken": "Your note to {title} is gone.",
      "noteHint": "Everybody reads it. Empty takes it away.",
      "promoted": "A seat at **{title}** is yours: you are in. It begins {when}.",
      "picked": "You are in the line-up of **{title}**. It begins {when}.",
      "benched": "You sit out **{title}** this time. Whoever is there anyway counts as benched. It begins {when}.",
      "noLonger": "If you cannot come any more, say so on its card, so that somebody else can."
    },
    "lineUp": {
      "title": "Line-up of {title}",
      "question": "Who plays? Whoever you do not choose sits out. Nobody sees it before you publish it.",
      "pickRole": "{role}: {picked, number} picked of {count, number}",
      "noRole": "No role",
      "publish": "Publish",
      "published": "{count, plural, =0 {The line-up of {title} is as it was: nobody is told.} one {The line-up of {title} is published. One member is told.} other {The line-up of {title} is published. # members are told.}}",
      "nobody": "Nobody says to come to {title} yet.",
      "more": "{count, plural, one {One more member is} other {# more members are}} on the page of the event."
    },
    "opened": "{title} is open. Its card appears, and people may answer.",
    "lockedNow": "Answers to {title} are closed. Officers can still change them.",
    "unlocked": "People may answer {title} again, until it is over.",
    "startedNow": "{title} is on. Whoever is in {channel} is there.",
    "startedUnheard": "{title} is on. No voice channel counts: officers mark who is there.",
    "recorded": "{title} of {moment} is written down and waits to be settled. Settle it with /event settle.",
    "nobodyToRemind": "{title} is over or not open yet, so nobody can be reminded of it.",
    "remindedLately": "People were reminded of {title} less than an hour ago. Try again in {minutes, plural, one {# minute} other {# minutes}}.",
    "remind": {
      "unanswered": "You have not answered yet. Will you be there?",
      "byDefault": "You are signed up with your static and have not answered yet. Will you be there?",
      "answered": "You said **{answer}**.",
      "begun": "It has begun, and you are not in voice yet: {channel}",
      "counts": "{coming, plural, =0 {Nobody is coming so far} one {# is coming} other {# are coming}}{late, plural, =0 {} other {, # late}}.",
      "aloud": {
        "unanswered": "Will you be there? An answer helps the others plan.",
        "coming": "It begins soon, and you said to come.",
        "picked": "It begins soon, and you are in the line-up.",
        "notInVoice": "It has begun, and you are not in voice yet."
      },
      "openCard": "Open the card",
      "mute": "Mute this event",
      "stop": "Stop reminding me",
      "muted": "You hear no more of **{title}** from me.",
      "stopped": "I remind you of nothing more in **{guild}**. With /profile reminders there, or on your page, you turn it on again.",
      "answeredNow": "You are down for **{title}** with {answer}.",
      "digest": "Still to come",
      "digestLead": "That is enough messages for one day: this is all that is still to come.",
      "ways": {
        "dm": "By direct message",
        "thread": "By name in the thread",
        "none": "Not at all",
        "guild": "As the guild has it"
      },
      "chosen": {
        "dm": "From now on I remind you by direct message.",
        "thread": "From now on I remind you by naming you in the thread of the event.",
        "none": "I remind you of nothing any more.",
        "guild": "From now on I remind you the way this guild does."
      },
      "confirm": "Remind of **{title}**: {whom}?",
      "now": "Remind now",
      "ordered": "The reminder of **{title}** is on its way.",
      "web": {
        "own": "Reminders",
        "how": "How events reach you",
        "howHint": "Nobody is reminded twice by the same reminder, and at most a few times a day directly.",
        "refused": "Discord says that you take no direct messages from this server, so you are named in the thread instead.",
        "quietFromHour": "Quiet from",
        "quietUntilHour": "Quiet until",
        "asGuild": "As the guild: {hour}",
        "quietHint": "By your own clock. When you said Coming or Late, the last hour before the start is not quiet. The same hour twice means never quiet.",
        "saved": "Saved. Your next reminder follows it.",
        "usual": "What you are reminded of",
        "usualNone": "The guild sends no reminders, unless an event has its own.",
        "reach": {
          "dm": "direct message",
          "thread": "in the thread",
          "none": "off"
        },
        "mute": "Mute its reminders",
        "unmute": "Unmute its reminders",
        "muted": "You hear no more of {title}.",
        "unmuted": "You are reminded of {title} again.",
        "reading": "Reading the reminders",
        "sent": "Sent",
        "planned": "Planned",
        "noneSent": "Nobody has been reminded of this event yet.",
        "nonePlanned": "No reminder is to come.",
        "byHand": "By hand",
        "unreached": "{unreached, plural, one {# person was not reached.} other {# people were not reached.}}",
        "whomAndHow": "{whom}, {how}",
        "now": "Remind now",
        "ordered": "The reminder is on its way.",
        "againAt": "People can be reminded by hand again at {time}.",
        "nobody": "This would reach nobody.",
        "preview": {
          "dm": "By direct message ({count, number})",
          "digest": "By the day’s last message ({count, number})",
          "thread": "In the thread ({count, number})",
          "silent": "In the thread without a sound, because it is night there ({count, number})",
          "later": "When the night is over ({count, number})",
          "never": "Not at all, as they want it ({count, number})"
        },
        "mutedEvents": "Muted events",
        "hearAgain": "Unmute",
        "unmuteWhich": "Unmute {title}"
      },
      "reach": {
        "direct": "{count, number} by direct message",
        "aloud": "{count, number} by name in the thread",
        "silent": "{count, number} there without a sound",
        "pending": "{count, number} on the way",
        "later": "{count, number} when the night is over",
        "never": "{count, number} not at all, as they want it",
        "nobody": "nobody"
      },
      "previewed": "This reaches: {reach}."
    },
    "repeats": "{title} repeats {days}, {time}. {count, plural, =0 {Its next event comes by itself.} one {One event is there already.} other {# events are there already.}}",
    "week": {
      "title": "The guild’s week",
      "lead": "Choose what your guild does, set days and hours, and it is planned in one go, with templates to change later.",
      "line": "Plan {title}",
      "made": "in your week already",
      "at": "Start",
      "minutes": "Minutes",
      "plan": "{count, plural, =0 {Choose something} one {Plan # series} other {Plan # series}}",
      "planned": "The week is planned. Its next events are there.",
      "rollCall": "Roll-call: a line in the card of the day",
      "none": "This game knows no usual week. Make a series instead.",
      "points": "{points, plural, one {# point} other {# points}}",
      "offer": "Plan the guild’s week"
    },
    "nothingToAnswer": "Nothing of that day can be answered any more.",
    "today": {
      "title": "Roll-call · {day}",
      "footer": "Roll-call {day}",
      "nothing": "Nothing is planned any more.",
      "came": "{count, plural, one {# came} other {# came}}",
      "allComing": "Coming to all",
      "allCant": "Can’t today",
      "some": "Only some of them…",
      "chosen": "{count, plural, one {One is chosen} other {# are chosen}}. What do you answer?",
      "answered": "{count, plural, one {Answered one} other {Answered #}}: {answer}",
      "coming": "{count, plural, one {# coming} other {# coming}}",
      "late": "{count, plural, one {# late} other {# late}}",
      "cant": "{count, plural, one {# can’t} other {# can’t}}"
    },
    "reminders": {
      "when": "When",
      "whom": "Whom",
      "how": "How",
      "add": "Add a reminder",
      "remove": "Remove reminder {number}",
      "number": "Reminder {number}",
      "none": "Nobody is reminded.",
      "line": "{when}: {whom}, {how}",
      "days": "{count, plural, one {# day} other {# days}} before",
      "hours": "{count, plural, one {# hour} other {# hours}} before",
      "minutes": "{count, plural, one {# minute} other {# minutes}} before",
      "start": "at the start",
      "after": "{count, plural, one {# minute} other {# minutes}} after the start",
      "audiences": {
        "unanswered": "who has not answered",
        "coming": "who said Coming or Late",
        "picked": "who is in the line-up",
        "notInVoice": "who said to come and is not in voice"
      },
      "ways": {
        "chosen": "as each member chose",
        "thread": "in the thread",
        "dm": "by direct message"
      }
    },
    "createdDraft": "{title} is planned for {moment}. Only officers see it until it opens, {opens}; /event open opens it at once."
  },
  "groups": {
    "notFound": "This static is not there any more.",
    "nameTaken": "A static is called {name} already. Choose another name.",
    "full": "{name} is full: {limit, number} play together as regulars. Add a substitute, or let somebody go first.",
    "substitutesFull": "{name} has {limit, number} substitutes already.",
    "inAnother": "{name} is a regular of {static} already. Somebody can be a regular of one static only, and a substitute of many.",
    "leaderStays": "The leader of {name} stays a regular. Let another regular lead it first.",
    "leaderNotIn": "Only a regular of {name} can lead it. Add that member first.",
    "tooManyWanted": "You want {wanted, number} people, and {limit, number} play together. Lower a number.",
    "nobodyComes": "Nobody says to come yet, so there is nobody to put into parties.",
    "noParties": "This event has no parties yet. Build them first.",
    "notAnnounced": "{title} is a draft. Open it for answers first, then publish its parties.",
    "partiesChanged": "Somebody else changed the parties in the meantime. You see them as they are now; please do it again if it still fits.",
    "partyNotFound": "This party is not there any more.",
    "partyFull": "This party is full: {limit, number} play in it. Swap with somebody, or make room first.",
    "notPlaying": "This member does not say to come, so there is no place in a party for them.",
    "nothingToUndo": "There is nothing to take back.",
    "tooManyChannels": "Discord takes {limit, number} channels in a server, and there is no room for one per party. Delete some, or publish without voice channels.",
    "categoryFull": "Discord takes {limit, number} channels in a category, and the one of your voice channel has no room for one per party. Move or delete some, or publish without voice channels.",
    "tooManyRoles": "Discord takes {limit, number} roles in a server, and there is no room for one per party. Delete some, or publish without roles.",
    "notPublished": "The parties are not published yet. Publish them first.",
    "noPartyVoice": "No party has a voice channel. Publish the parties with voice channels; they are made half an hour before the start.",
    "musterUnderWay": "People are being moved to their parties right now. It says below the parties how it went, as soon as it is over.",
    "presetNotFound": "This preset is not there any more.",
    "presetNameTaken": "A preset is called {name} already. Choose another name.",
    "tooManyPresets": "The guild has {limit, number} presets, and more would be hard to find your way in. Delete one first.",
    "isWarServer": "This is the war server of {guild}. Ask the bot in {guild}’s own server. To end the link, whoever runs this server uses /group unlink.",
    "noWarServer": "The guild has no war server that the bot can reach now.",
    "needsManageServer": "Only who may manage this server (Manage Server) can do that.",
    "warCodeUnknown": "This code does not link any guild. Codes work once and for ten minutes: ask an officer of the guild for a new one.",
    "warServerIsGuild": "This is the guild’s own server. Enter the code in the server that is to be its war server.",
    "warServerLinked": "The guild has a war server already. Its officers unlink that one first.",
    "warServerTaken": "This server is the war server of a guild already. Unlink it here with /group unlink first.",
    "warServerInUse": "This server is a guild of its own: it is set up, or somebody is in its roster. A war server is a server without either. Link another one.",
    "notInParties": "Only who plays in the parties of this event is invited, until a quarter of an hour after its end.",
    "alreadyInWarServer": "You are in the war server already.",
    "noWarInvite": "The bot cannot make an invite to the war server right now. Tell an officer: /group war-server says what it lacks.",
    "statics": {
      "title": "Statics",
      "none": "The guild has no statics yet.",
      "people": "{regulars, number} of {limit, number}",
      "weeks": "{weeks, plural, =0 {new} one {# week together} other {# weeks together}}",
      "common": "{count, plural, =2 {Both} other {All #}} who said when they can play: {slots}",
      "commonNone": "{count, plural, one {# person} other {# people}} said when they can play, and no part of the week suits all.",
      "short": "{role} short: {have, number} of {want, number}",
      "complete": "nobody missing",
      "leader": "{name} (leads)",
      "substitutes": "Substitutes: {names}",
      "more": "and {count, number} more on the dashboard",
      "created": "{name} is there, led by {leader}. Add its people with /static add.",
      "added": "{member} is a regular of {name}.",
      "addedSubstitute": "{member} is a substitute of {name}.",
      "removed": "{member} is not in {name} any more.",
      "confirmDisband": "Disband {name}? Its {count, plural, one {# member leaves} other {# members leave}} it and stay in the guild.",
      "disbandNow": "Disband",
      "disbanded": "{name} is disbanded."
    },
    "parties": {
      "title": "Parties · {title}",
      "numbered": "Party {number, number}",
      "bench": "Bench ({count, number})",
      "seat": "{name} ({role})",
      "leads": "{name} (leads)",
      "leadsAs": "{name} (leads, {role})",
      "more": "{count, plural, one {# more party is} other {# more parties are}} on the dashboard.",
      "footer": "Parties of event {eventId}",
      "above": "The parties stand further up now.",
      "plain": "**The balancer failed, so these are plain parties:** filled by role, strong people spread. Build them again, or move people by hand.",
      "score": "Score {score, number}; more than {bound, number} is not possible with these people.",
      "goal": "{goal}: {amount, number} (at least {least, number})",
      "goals": {
        "roles": "Seats that miss their role or leader",
        "statics": "Statics that are torn",
        "power": "Spread of power in %",
        "bench": "Times that those on the bench sat out before",
        "language": "People without the language of their party",
        "moves": "People who move"
      },
      "benchWhy": "Bench: {reasons}",
      "why": {
        "byHand": "{count, number} placed by hand",
        "withStatic": "{count, number} with their static",
        "apartFromStatic": "{count, number} away from their static",
        "withFriends": "{count, number} with whom they want to play",
        "leads": "{count, plural, one {# leads} other {# lead}}",
        "otherBuild": "{count, number} in a role that was missing",
        "stays": "{count, plural, one {# stays} other {# stay}} where they were",
        "everyOtherPlaceCosts": "{count, plural, one {# fits} other {# fit}} nowhere better",
        "power": "{count, number} for their power",
        "standby": "{count, number} only if needed",
        "late": "{count, plural, one {# comes} other {# come}} late",
        "satOutLess": "{count, number} on the bench less often than the others",
        "noSeatInHouse": "{count, number} without a seat for their house"
      },
      "unpublished": "{count, plural, =0 {Everybody knows of these parties.} one {Not published yet: # person would be told.} other {Not published yet: # people would be told.}}",
      "publish": "Publish",
      "published": "The parties are published. {count, plural, =0 {Nobody plays elsewhere than before.} one {# person is told.} other {# people are told.}}",
      "notPublished": "The parties of {title} are not published yet.",
      "own": "You play in {party}.",
      "yes": "Yes",
      "no": "No",
      "moved": "Where you play in **{title}**:",
      "muster": {
        "press": "Move everyone",
        "ordered": "I am moving everybody to the voice channel of their party. How it went stands with the published parties, as soon as it is over.",
        "result": "Moved to their parties: {moved, number}. Already there: {there, number}.",
        "absent": "In no voice channel: {names}",
        "atHome": "In voice here instead of in the war server, {count, plural, one {# person} other {# people}}: {names}",
        "noChannel": "No voice channel for their party: {names}",
        "mayNotMove": "I lack the permission **Move Members**, so I could not move: {names}",
        "mayNotEnter": "I lack the permissions **View Channel** and **Connect** in the channel of their party, so I could not move: {names}"
      },
      "lacking": {
        "partyVoice": "No voice channel so far for: {names}. If that stays so, the health check says why.",
        "partyRole": "No role so far for: {names}. If that stays so, the health check says why."
      },
      "places": {
        "bench": "Bench",
        "nowhere": "In no party any more"
      },
      "letter": {
        "party": "In **{title}** you play in {party}.",
        "bench": "In **{title}** you are on the bench.",
        "nowhere": "In **{title}** you are in no party any more."
      }
    },
    "warServer": {
      "board": "parties",
      "ask": "Get my invite",
      "again": "New invite",
      "join": "Join the war server",
      "invite": "Your invite to the war server. It opens once, and for {minutes, number} minutes.",
      "letter": "You play in the parties of **{title}**, and {guild} plays in its war server **{server}**. This invite is yours: it opens once, and for {minutes, number} minutes. Later the button makes a new one.",
      "removed": "You left **{guild}**, so you are removed from its war server **{server}**.",
      "title": "War server: {title}",
      "footer": "War server, event {eventId}",
      "missing": "Not in the war server: {names}",
      "complete": "Everybody who plays is in the war server.",
      "lacks": "The bot lacks permissions there: {names}. Grant them in the settings of the war server.",
      "permissions": {
        "makeInvites": "Create Invite",
        "kickMembers": "Kick Members",
        "manageChannels": "Manage Channels",
        "viewAuditLog": "View Audit Log",
        "sendMessages": "Send Messages",
        "embedLinks": "Embed Links",
        "manageNicknames": "Manage Nicknames",
        "manageRoles": "Manage Roles",
        "roleOrder": "its own role above those of parties"
      },
      "none": "The guild has no war server.",
      "linked": "War server: **{name}**, since {since}",
      "playing": "Its roles are those of **{title}** now.",
      "broken": "War server: **{name}**. The bot is not in it any more: invite it there again, and everything goes on.",
      "code": "Code: `{code}`. It links one server, once, and ends {until}.\n1. Add the bot to the other server as it was added here, with Create Invite and Kick Members too.\n2. Somebody with Manage Server uses `/group link` there and enters the code.",
      "nowLinked": "This server is the war server of **{guild}** now. Once its parties are published, people have their roles and voice channels here. `/group unlink` ends the link.",
      "unlinked": "The link is ended. The roles of parties go; channels stay. A new code links again.",
      "confirmUnlink": "End the link between **{guild}** and its war server **{server}**? The roles of parties are deleted there; channels and people stay.",
      "unlinkNow": "End the link"
    },
    "commands": {
      "static": {
        "name": "static",
        "description": "Standing groups of the guild",
        "create": {
          "name": "create",
          "description": "Make a static",
          "options": {
            "name": {
              "name": "name",
              "description": "What it is called"
            },
            "member": {
              "name": "leader",
              "description": "Who leads it"
            }
          }
        },
        "show": {
          "name": "show",
          "description": "One static with its people",
          "options": {
            "static": {
              "name": "static",
              "description": "Which one"
            }
          }
        },
        "list": {
          "name": "list",
          "description": "All statics of the guild"
        },
        "disband": {
          "name": "disband",
          "description": "End a static; its people stay in the guild",
          "options": {
            "static": {
              "name": "static",
              "description": "Which one"
            }
          }
        },
        "add": {
          "name": "add",
          "description": "Add somebody to a static",
          "options": {
            "static": {
              "name": "static",
              "description": "Which one"
            },
            "member": {
              "name": "member",
              "description": "Whom"
            },
            "as": {
              "name": "as",
              "description": "Regular, if left out"
            }
          }
        },
        "remove": {
          "name": "remove",
          "description": "Take somebody out of a static",
          "options": {
            "static": {
              "name": "static",
              "description": "Which one"
            },
            "member": {
              "name": "member",
              "description": "Whom"
            }
          }
        }
      },
      "group": {
        "name": "group",
        "description": "Parties of an event",
        "build": {
          "name": "build",
          "description": "Make parties that are as even as they can be; who was placed by hand stays",
          "options": {
            "event": {
              "name": "event",
              "description": "Which one"
            },
            "preset": {
              "name": "preset",
              "description": "Parties of this preset; as before, if left out"
            }
          }
        },
        "show": {
          "name": "show",
          "description": "The parties of an event",
          "options": {
            "event": {
              "name": "event",
              "description": "Which one"
            }
          }
        },
        "publish": {
          "name": "publish",
          "description": "Let everybody see the parties, and tell who plays elsewhere than before",
          "options": {
            "event": {
              "name": "event",
              "description": "Which one"
            },
            "voice": {
              "name": "voice",
              "description": "A voice channel for each party; as before, if left out"
            },
            "roles": {
              "name": "roles",
              "description": "A role for each party until the event is over; as before, if left out"
            }
          }
        },
        "move": {
          "name": "move",
          "description": "Move everybody who sits in voice to the channel of their party",
          "options": {
            "event": {
              "name": "event",
              "description": "Which one"
            }
          }
        },
        "war-server": {
          "name": "war-server",
          "description": "How it stands with the war server; without one, a code to link it"
        },
        "link": {
          "name": "link",
          "description": "Make this server the war server of a guild",
          "options": {
            "code": {
              "name": "code",
              "description": "The code that an officer of the guild gave you"
            }
          }
        },
        "unlink": {
          "name": "unlink",
          "description": "End the link between the guild and its war server"
        }
      }
    },
    "as": {
      "regular": "Regular",
      "substitute": "Substitute"
    },
    "web": {
      "title": "Groups",
      "lead": "Statics play together evening after evening. A party keeps them together.",
      "none": "No statics yet. Make the first, and add who plays together.",
      "noneForMember": "No statics yet. An officer makes them.",
      "new": "New static",
      "edit": "Change {name}",
      "leads": "leads",
      "regulars": "Regulars",
      "substitutes": "Substitutes",
      "nobody": "Nobody",
      "noGaps": "nobody missing",
      "gap": "{role} short: {have, number} of {want, number}",
      "spread": "power spread {spread, number}",
      "form": {
        "kicker": "Static",
        "name": "Name",
        "leader": "Leader",
        "chooseLeader": "Choose who leads",
        "targets": "How many of each role",
        "targetsHint": "{limit, number} play together. 0 wants no number.",
        "save": "Save",
        "create": "Make the static",
        "saved": "{name} is saved.",
        "created": "{name} is there."
      },
      "people": {
        "title": "People",
        "add": "Add a member",
        "choose": "Search the roster",
        "as": "As",
        "addNow": "Add",
        "added": "{member} is in {name}.",
        "remove": "Take {member} out of {name}",
        "removed": "{member} is not in {name} any more."
      },
      "disband": {
        "button": "Disband",
        "title": "Disband {name}",
        "text": "Its {count, plural, one {# member leaves} other {# members leave}} it and stay in the guild. This cannot be taken back.",
        "action": "Disband {name}",
        "done": "{name} is disbanded."
      },
      "file": {
        "static": "Static",
        "member": "Member",
        "seat": "Seat",
        "regular": "regular",
        "substitute": "substitute"
      },
      "parties": {
        "short": "Parties",
        "when": "{day}, {time}",
        "title": "Parties: {event}",
        "none": "{count, plural, =0 {Nobody says to come yet. Parties are made of those who do.} one {One member says to come. Build the parties when more do, or now.} other {# members say to come. Build the parties, then move whom you like.}}",
        "build": "Build parties",
        "built": "The parties are balanced.",
        "byPreset": "By preset",
        "partyCount": "{count, plural, one {# party} other {# parties}}",
        "counts": "{placed, number} placed, {benched, number} on the bench.",
        "draft": "Draft {number, number}, not published.",
        "isPublished": "Draft {number, number}, published.",
        "plain": "made plainly",
        "undo": "Undo",
        "undone": "One step taken back.",
        "balance": "Balance the rest",
        "publish": "{count, plural, =0 {Publish} other {Publish, tell #}}",
        "publishTitle": "Publish the parties?",
        "publishLead": "{count, plural, =0 {Nobody plays elsewhere than was known.} one {One member is told: the place is new. Nobody else is.} other {# members are told: their place is new. Nobody else is.}}",
        "published": "{count, plural, =0 {The parties are published; nobody moved.} one {The parties are published; one member is told.} other {The parties are published; # members are told.}}",
        "change": "{name}: {from} to {to}",
        "nowhere": "not in it",
        "bench": "Bench",
        "nobodyOut": "Nobody sits out.",
        "voice": "A voice channel for each party",
        "voiceHint": "Gone 15 minutes after the end.",
        "roles": "A role for each party",
        "rolesHint": "For mentions; gone 15 minutes after the end.",
        "placed": "{name} is placed by hand.",
        "locked": "{count, plural, one {Locked: the balancer leaves this place.} other {# places are locked.}}",
        "unlocked": "{count, plural, one {Let go: the balancer may move this place.} other {# places are let go.}}",
        "leadsNow": "{name} leads the party.",
        "taken": "These are the parties now.",
        "score": "Score",
        "of": "of {bound, number}",
        "proven": "proven best",
        "provenHint": "No parties that keep your locks and rules can score more: worked out, not searched.",
        "own": "Mine {score, number}",
        "other": "{goal} {score, number}",
        "versions": "Other parties to look at",
        "house": "House",
        "anyHouse": "Any house",
        "searchOthers": "Look for other parties",
        "noOthers": "No other parties are better at anything.",
        "gains": "{goal} +{points, number}",
        "loses": "{goal} −{points, number}",
        "take": "Take these",
        "numbered": "Party {number, number}",
        "filled": "{count, number} of {size, number}",
        "lacksLeader": "nobody leads",
        "mean": "Average power of those whose power is known",
        "wanted": "{roles} wanted{count, plural, one {} other { × #}}",
        "putHere": "Put into {party}",
        "swapWith": "Swap with {name}",
        "carried": {
          "title": "Somebody is picked up",
          "hint": "Press a person to swap with, or a party that has room.",
          "leave": "Leave there"
        },
        "leader": "leads",
        "isTogether": "kept together with others",
        "isMoved": "plays elsewhere than was published",
        "isLocked": "placed by hand",
        "why": "Why is {name} here?",
        "noReason": "Any other place is as good.",
        "lockParty": "Lock {party}",
        "unlockParty": "Let {party} go",
        "lock": "Lock here",
        "unlock": "Let go",
        "move": "Move…",
        "lead": "Let lead",
        "rules": "Rules in force",
        "byHand": "{count, number} placed by hand",
        "unlockAll": "Let all go",
        "togetherLine": "{names} together",
        "apartLine": "{one} apart from {other}",
        "leaderLine": "Each party has a leader",
        "changeRules": "Change rules",
        "saveRules": "Save rules",
        "rulesSaved": "The rules are saved. Balance the rest to see what they change.",
        "partiesHead": "Parties",
        "addParty": "Add a party",
        "removeParty": "Remove {party}",
        "name": "Name",
        "size": "Size",
        "shape": "Roles",
        "anyRoles": "Any",
        "wantsLeader": "Wants a leader",
        "aim": "Aim",
        "keepsStatics": "Statics stay whole",
        "keepsStaticsHint": "Also where a party then misses a role.",
        "together": "Together",
        "togetherGroup": "Group {number, number}",
        "addTogether": "Keep people together",
        "apart": "Apart",
        "apartOne": "This member",
        "apartOther": "apart from",
        "addApart": "Keep two apart",
        "removeRule": "Remove this rule",
        "choose": "Choose a member",
        "publishedTitle": "Parties",
        "publishedNone": "The parties are not published yet.",
        "yours": "yours",
        "muster": {
          "press": "Move everyone",
          "ordered": "Everybody who sits in voice is being moved to their party.",
          "underWay": "Being moved to their parties: {moved, plural, =0 {nobody yet} one {# person so far} other {# people so far}}.",
          "result": "Moved to their parties: {moved, number}. Already there: {there, number}.",
          "absent": "In no voice channel: {names}",
          "atHome": "In voice of the guild’s own server instead of the war server, {count, plural, one {# person} other {# people}}: {names}",
          "noChannel": "No voice channel for their party: {names}",
          "mayNotMove": "The bot lacks the permission Move Members, so it could not move: {names}",
          "mayNotEnter": "The bot lacks the permissions View Channel and Connect in the channel of their party, so it could not move: {names}"
        },
        "lacking": {
          "partyVoice": "No voice channel so far for: {names}. If that stays so, the health check says why.",
          "partyRole": "No role so far for: {names}. If that stays so, the health check says why."
        },
        "presets": "Presets",
        "presetName": "Name of a preset",
        "savePreset": "Save as preset",
        "overwritePreset": "Write it over",
        "presetSaved": "{name} is saved.",
        "removePreset": "Delete {name}",
        "presetRemoved": "{name} is deleted.",
        "goals": {
          "roles": "Roles",
          "statics": "Statics kept",
          "power": "Equal power",
          "bench": "Fair bench",
          "language": "Shared language",
          "moves": "Few moves"
        },
        "amounts": {
          "roles": "{amount, plural, =0 {Every wanted seat is filled.} one {One wanted seat or leader is missing; at least {least, number} must be.} other {# wanted seats or leaders are missing; at least {least, number} must be.}}",
          "statics": "{amount, plural, =0 {Nobody who belongs together is torn apart.} one {One group is torn; at least {least, number} must be.} other {Groups are torn in # places; at least {least, number} must be.}}",
          "power": "Power spreads by {amount, number, ::.##} per cent of its mean; at least {least, number, ::.##} is proven.",
          "bench": "{amount, plural, =0 {Nobody on the bench sat out lately.} one {Those on the bench sat out once lately; at least {least, number}.} other {Those on the bench sat out # times lately; at least {least, number}.}}",
          "language": "{amount, plural, =0 {Everybody shares the language of their party.} one {One member does not share the language of the party.} other {# members do not share the language of their party.}}",
          "moves": "{amount, plural, =0 {Nobody moves.} one {One member moves.} other {# members move.}}"
        },
        "aims": {
          "balanced": {
            "name": "Parties as strong as each other",
            "hint": "For fights that every party has to win."
          },
          "tiered": {
            "name": "The strong with the strong",
            "hint": "For one spearhead and others that hold."
          }
        },
        "favours": {
          "roles": "Roles",
          "statics": "Statics kept",
          "power": "Equal power",
          "bench": "Fair bench",
          "language": "Shared language",
          "moves": "Few moves",
          "balanced": "Balanced",
          "tiered": "Tiered"
        },
        "live": {
          "arrivals": "Here without a seat",
          "withoutSignUp": "without sign-up",
          "hint": "One press seats and tells this person, and whoever gives the seat up. Nobody else is told.",
          "noSeat": "No seat is free, and nobody is missing.",
          "seatIn": "Seat {name} in",
          "insteadOf": "for {name}",
          "seated": "{name} plays in {party}, and is told.",
          "hereOf": "{here, number} of {count, number} here, {size, number} seats",
          "states": {
            "here": "here",
            "late": "late",
            "missing": "missing"
          },
          "couldPlay": "Could play:",
          "playsFor": "{name} plays for {missing}",
          "notHere": "not here",
          "unpublished": "Others are moving people: publish or undo that first",
          "toParties": "Change the parties"
        }
      },
      "tabs": {
        "label": "Parts of groups",
        "statics": "Statics",
        "war": "War server"
      },
      "war": {
        "title": "War server",
        "lead": "A second Discord server in which your parties play: roles, voice channels and invites come by themselves.",
        "link": {
          "title": "Link a war server",
          "noneForOthers": "The guild has no war server. Who may change settings can link one.",
          "invite": "Add the bot to the server that is to be the war server. It must not be a guild of its own.",
          "inviteNow": "Add the bot to a server",
          "make": "Make a code. It works once, for ten minutes.",
          "code": "Make a code",
          "again": "New code",
          "made": "The code is there. Nobody can look it up later.",
          "left": "<time></time> left",
          "over": "This code is over.",
          "enter": "Somebody with Manage Server enters it there: /group link. This page notices by itself."
        },
        "state": {
          "connected": "linked",
          "broken": "bot is missing",
          "since": "Linked since <at></at> · {count, plural, one {# person} other {# people}}",
          "brokenWhy": "The bot was removed from this server. Nothing is lost: once it is back, everything goes on.",
          "inviteAgain": "Add the bot again",
          "lacks": "The bot lacks there:",
          "givesParties": "Published parties play there",
          "givesPartiesHint": "Each party has a role and a voice channel there; who is missing is invited. Roles go 15 minutes after the end.",
          "removesLeavers": "Who leaves the guild leaves the war server",
          "removesLeaversHint": "They are told why first. Never the owner, bots, and who runs the war server.",
          "changed": "Saved."
        },
        "unlink": {
          "button": "Unlink",
          "title": "Unlink {name}?",
          "text": "The roles of parties are deleted there; channels and people stay. A new code links it again.",
          "action": "Unlink",
          "done": "{name} is unlinked."
        },
        "players": {
          "title": "Playing there",
          "none": "Nobody plays there now. It begins when the parties of an event are published.",
          "reading": "The bot is still reading who is there.",
          "count": "{there, number} of {count, number} there",
          "event": "Parties of {title}",
          "complete": "Everybody who plays is there.",
          "invited": "invited",
          "missing": "missing"
        }
      },
      "ofMember": {
        "title": "Groups",
        "all": "All groups",
        "statics": "Statics",
        "parties": "Last parties",
        "leader": "leads",
        "substitute": "substitute",
        "since": "since {day}"
      }
    },
    "reasons": {
      "byHand": "Placed by hand.",
      "withStatic": "Plays with the static {static}.",
      "apartFromStatic": "Could not be with the static {static}: roles or rules did not allow it.",
      "withFriends": "Wants to play with {names}.",
      "leads": "Leads this party.",
      "otherBuild": "Plays another build, because this party misses: {role}.",
      "stays": "Stays where they were.",
      "everyOtherPlaceCosts": "Any other place would cost {goal}, by at least {amount, number, ::.##}.",
      "everyOtherPlaceNoBetter": "No other place is better for {goal}.",
      "everyOtherPlaceBreaks": "Any other place would bring two together who are to be apart.",
      "weaker": "{difference, number, ::.} below the average of the party.",
      "stronger": "{difference, number, ::.} above the average of the party.",
      "standby": "Comes if needed, and enough others do.",
      "late": "Comes late, and enough others are on time.",
      "satOutLess": "{count, plural, =0 {Did not sit out lately; others did.} one {Sat out once lately; others as often or more.} other {Sat out # times lately; others as often or more.}}",
      "noSeatInHouse": "No party has a seat for this house."
    }
  },
  "items": {
    "categories": {
      "weapon": "Weapon",
      "armor": "Armor",
      "accessory": "Accessory",
      "material": "Material",
      "usable": "Consumable",
      "other": "Other"
    },
    "slots": {
      "head": "Head",
      "cloak": "Cloak",
      "chest": "Chest",
      "hands": "Hands",
      "legs": "Legs",
      "feet": "Feet",
      "necklace": "Necklace",
      "bracelet": "Bracelet",
      "ring": "Ring",
      "belt": "Belt",
      "earring": "Earrings"
    },
    "providers": {
      "file": "From a file",
      "manual": "Added by hand",
      "wish": "Suggested by a member",
      "scraper": "Read from a site"
    },
    "web": {
      "title": "Items",
      "lead": "What there is to win in your game, by its name in every language. A slip of the hand finds it too.",
      "count": "{total, plural, one {# item} other {# items}}",
      "tabs": {
        "label": "Parts of items",
        "catalogue": "Catalogue",
        "import": "Import",
        "runs": "Runs"
      },
      "find": "Find an item",
      "reading": "Reading the catalogue",
      "more": "Show more",
      "noneFound": "No item fits.",
      "noneOfficer": "The catalogue is empty. Import a list, or add items one by one.",
      "noneMember": "The catalogue is empty. Officers fill it; you can suggest an item that you would wish for.",
      "noneWished": "Nobody suggests an item that the catalogue lacks.",
      "noneRetired": "No item is retired.",
      "toImport": "Import a list",
      "columns": {
        "item": "Item",
        "category": "Category",
        "slot": "Slot",
        "grade": "Grade",
        "source": "Drops from",
        "provider": "Origin"
      },
      "filters": {
        "category": "Category: {value}",
        "slot": "Slot: {value}",
        "grade": "Grade: {value}",
        "provider": "Origin: {value}",
        "any": "any",
        "title": "Filter"
      },
      "shelves": {
        "label": "Shelf",
        "listed": "Listed",
        "wished": "Suggested",
        "retired": "Retired"
      },
      "fallback": "{language} name: there is none in yours",
      "add": "Add item",
      "suggest": "Suggest an item",
      "sheet": {
        "reading": "Reading the item",
        "names": "Names",
        "stats": "Stats",
        "source": "Drops from",
        "link": "More at {host}",
        "also": "Also found as",
        "mergedInto": "Merged into {name}.",
        "noNames": "No name in {languages}.",
        "wished": "A member suggests it. It is listed once an officer says what it is, or merges it.",
        "retired": "Retired: nobody is offered it.",
        "isShared": "It comes with the catalogue that all servers share. Only the operator changes that.",
        "change": "Change",
        "retire": "Retire",
        "restore": "Bring back",
        "merge": "Merge…",
        "undoMerge": "Take the merge back",
        "unmerged": "{name} stands for itself again.",
        "history": "History",
        "noHistory": "Nothing has changed since it was added.",
        "kinds": {
          "added": "added",
          "changed": "changed",
          "gone": "retired",
          "back": "back"
        },
        "by": {
          "file": "by an import",
          "scraper": "by the scraper",
          "hand": "by hand"
        },
        "nothing": "none",
        "retiredNow": "{name} is retired.",
        "restoredNow": "{name} is back.",
        "page": "Who wants it, and who got it"
      },
      "fields": {
        "names": "Names",
        "category": "Category",
        "slot": "Slot",
        "grade": "Grade",
        "iconUrl": "Picture",
        "link": "Link",
        "source": "Drops from",
        "stats": "Stats",
        "isListed": "Listed",
        "isRetired": "Retired"
      },
      "yes": "yes",
      "no": "no",
      "form": {
        "addTitle": "Add item",
        "changeTitle": "Change item",
        "name": "Name in {language}",
        "nameNeeded": "Write a name in at least one language, with a letter or a number in it.",
        "moreLanguages": "Other languages",
        "category": "Category",
        "slot": "Slot",
        "slotHint": "Where it is worn, such as ring or sword2h. Empty if nowhere.",
        "badSlot": "Letters, numbers and spaces, at most 40.",
        "grade": "Grade",
        "noGrade": "None",
        "iconUrl": "Picture",
        "urlHint": "An address that begins with https://",
        "badUrl": "Write an address that begins with https://, or nothing.",
        "link": "Link",
        "source": "Drops from",
        "stats": "Stats",
        "statsHint": "One to a line: Damage: 12–30",
        "badStats": "Write each stat as name, colon, value: Damage: 12–30. At most 40.",
        "save": "Save item",
        "saved": "{name} is saved.",
        "added": "{name} is in the catalogue."
      },
      "suggesting": {
        "title": "Suggest an item",
        "lead": "Something is missing in the catalogue? Name it. Officers list it, or merge it with what is there.",
        "name": "Name",
        "badName": "Write its name, with a letter or a number in it.",
        "language": "Language of the name",
        "category": "Category",
        "action": "Suggest it",
        "done": "{name} is suggested. Officers see it.",
        "known": "{name} is in the catalogue already.",
        "similar": "In the catalogue already:"
      },
      "merging": {
        "title": "Merge {name}",
        "lead": "It turned out to be another item. Whoever looks for either name finds that one.",
        "into": "Into which item",
        "next": "Look at it",
        "back": "Choose another one",
        "reading": "Reading both items",
        "brings": "{into} is from now on also found as:",
        "noNames": "It brings no name that {into} has not.",
        "stays": "Both rows stay, and it can be taken back.",
        "action": "Merge",
        "done": "{name} is merged into {into}.",
        "undone": "{name} stands for itself again.",
        "type": "Type a name",
        "noneFound": "No item goes by that name."
      },
      "import": {
        "title": "Import items",
        "lead": "A list from a spreadsheet or a database. It is held against the catalogue first: you see each change before it is written.",
        "paste": "List",
        "pasteHint": "A table with a heading row, or a JSON list, of at most {most, number} items. Columns: name, name_fr, id, category, slot, grade, drops, icon, link, stats.",
        "placeholder": "name,name_fr,slot,grade,drops\nSylvan Blade,Lame sylvaine,sword2h,41,Talus",
        "tooLarge": "This file is too large. Split it and import the parts one by one.",
        "file": "Choose a file",
        "language": "Language of plain names",
        "languageHint": "Of a column that is called name and says no language.",
        "whole": "This is the whole list",
        "wholeHint": "What an earlier import brought and this list lacks is retired.",
        "reading": "Holding the list against the catalogue",
        "rows": "What is written",
        "item": "Item",
        "kind": "Change",
        "what": "What",
        "find": "Find in the list",
        "noRows": "Nothing is written: the catalogue has all of it.",
        "sights": "Which changes",
        "all": "All ({count, number})",
        "number": "{count, number}",
        "counts": {
          "added": "{count, plural, one {# new} other {# new}}",
          "changed": "{count, plural, one {# changed} other {# changed}}",
          "gone": "{count, plural, one {# retired} other {# retired}}",
          "back": "{count, plural, one {# back} other {# back}}",
          "unchanged": "{count, plural, one {# as it is} other {# as they are}}",
          "shared": "{count, plural, one {# left alone: all servers share it, or it was merged} other {# left alone: all servers share them, or they were merged}}",
          "problems": "{count, plural, one {# line that cannot be read} other {# lines that cannot be read}}"
        },
        "total": "Written",
        "action": "{count, plural, =0 {Nothing to import} one {Import # item} other {Import # items}}",
        "done": "{count, plural, one {# item} other {# items}} imported.",
        "undone": "The import is taken back.",
        "shrunken": "The list has {found, number} items, and the catalogue {listed, number}. So few cannot be the whole list. Leave “This is the whole list” off, or bring the rest.",
        "problems": "{count, plural, one {# line left out} other {# lines left out}}",
        "moreProblems": "{count, plural, one {And # more.} other {And # more.}}",
        "line": "Line {line, number}",
        "entry": "Item {line, number}",
        "causes": {
          "torn": "has more cells than the heading, or an open quote.",
          "noName": "has no name.",
          "badName": "Write a name of at most 100 characters, with a letter or a number in it.",
          "badId": "An id has letters, numbers and . : - _, at most 100.",
          "badCategory": "This category is not known. Known are weapon, armor, accessory, material, usable and other.",
          "badSlot": "A slot has letters, numbers and spaces, at most 40.",
          "badGrade": "This grade is not known. Write its number or its name.",
          "badIcon": "The picture’s address has to begin with https://.",
          "badLink": "The link has to begin with https://.",
          "badSource": "Write where it drops in at most 200 characters.",
          "badStats": "Write stats as name: value, apart by semicolons.",
          "twice": "stands in line {other, number} already."
        }
      },
      "runs": {
        "title": "Runs",
        "lead": "Whatever changed many items at once: imports of your server, and what the scraper brings for all servers.",
        "reading": "Reading the run",
        "find": "Find a run",
        "none": "Nothing was imported yet. Each import is kept here, and can be taken back.",
        "name": "{what}, {at}",
        "number": "{count, number}",
        "columns": {
          "at": "When",
          "what": "What",
          "state": "State",
          "seen": "Found",
          "added": "New",
          "changed": "Changed",
          "gone": "Retired",
          "seconds": "Seconds",
          "errors": "Errors"
        },
        "providers": {
          "file": "Import",
          "scraper": "Scraper"
        },
        "causes": {
          "asked": "asked for",
          "nightly": "nightly"
        },
        "states": {
          "queued": "waiting",
          "running": "under way",
          "done": "done",
          "refused": "not believed",
          "failed": "failed",
          "undone": "taken back"
        },
        "errors": "{count, plural, =0 {No errors} one {# error} other {# errors}}",
        "line": "Line {line}",
        "pages": "{pages, number} of {of, number} pages.",
        "found": "{count, plural, one {# item found.} other {# items found.}}",
        "changes": "Changes",
        "noChanges": "It changed nothing.",
        "reasons": {
          "shrunken": "Far fewer items were found than are listed. That is not believed, and nothing was changed.",
          "nothingFound": "No item was found. Nothing was changed.",
          "termsNotAccepted": "The terms of the site were not accepted.",
          "noContact": "No address to write to was given.",
          "leaseLost": "The process ended three times in the middle of it.",
          "forbidden": "The site refused the page (403).",
          "tooManyRequests": "The site asked for a slower pace (429).",
          "serverError": "The site failed (5xx).",
          "timeout": "The page took too long.",
          "unreachable": "The site could not be reached.",
          "leftSite": "The page led away from the site.",
          "changedMarkup": "The page is built otherwise than before.",
          "halfEmpty": "The page was half empty.",
          "pageCap": "There are more pages than may be read.",
          "robotsDisallow": "The site’s robots.txt forbids it.",
          "robotsUnreachable": "The site’s robots.txt could not be read.",
          "noBrowser": "Chromium could not be started.",
          "tookTooLong": "The run took too long.",
          "aborted": "The process was stopped."
        },
        "undo": {
          "button": "Take back…",
          "title": "Take this import back",
          "action": "{count, plural, one {Take back # item} other {Take back # items}}",
          "removed": "{count, plural, one {# item goes} other {# items go}}",
          "restored": "{count, plural, one {# item is as before} other {# items are as before}}",
          "left": "{count, plural, one {# item stays: it was changed since, or is in use} other {# items stay: they were changed since, or are in use}}",
          "more": "and {count, number} more",
          "done": "The import is taken back."
        }
      },
      "scraper": {
        "title": "Scraper: {site}",
        "states": {
          "off": "off",
          "on": "on",
          "open": "under way",
          "paused": "paused"
        },
        "off": {
          "termsNotAccepted": "Nothing is read from {site}. The operator of this deployment has to read its terms, and accept them here, first.",
          "noContact": "Nothing is read from {site} before the operator has given an address to write to: each request names it."
        },
        "pausedUntil": "{count, plural, one {# run} other {# runs}} in a row failed. The nights leave the site alone until {at}.",
        "nightly": "It is read every night, at one page a second at most.",
        "onlyAsked": "It is read when the operator asks for it, at one page a second at most.",
        "reads": "Languages: {languages}. Grades of the site: {grades}. At most {pages, plural, one {# page} other {# pages}} of each list.",
        "onlyOperator": "One catalogue serves all servers here, so only the operator changes this: whoever OPERATOR_USER_IDS names.",
        "now": "Scrape now",
        "asked": "The site is read now.",
        "queued": "Waiting for the bot to begin.",
        "progress": "Pages read",
        "reached": "Page {pages, number} of {of, number}, {seen, plural, one {# item} other {# items}} found.",
        "settings": "Scraper settings",
        "save": "Save settings",
        "saved": "Saved.",
        "accepts": "I have read the terms of {site}, and may do this under them",
        "acceptsHint": "Without this nothing is read. Who accepted, and when, is kept.",
        "isNightly": "Read it every night",
        "isNightlyHint": "After three failures in a row the nights pause by themselves.",
        "languages": "Languages",
        "badLanguages": "Choose at least one.",
        "grades": "Grades",
        "gradesHint": "Numbers of the site’s own lists, such as 5, 6.",
        "gradesWrong": "Write one to twelve different numbers, apart by commas.",
        "pageCap": "Pages of a list at most",
        "pageCapHint": "From 1 to 200.",
        "pageCapWrong": "Write a number from 1 to 200.",
        "contact": "Contact",
        "contactHint": "A page (https://) or a mailbox. The site reads it in every request.",
        "contactWrong": "Write an address that begins with https://, or a mailbox."
      },
      "item": "Item",
      "what": "What it is",
      "inCatalogue": "In the catalogue"
    },
    "notFound": "This item is not in the catalogue any more.",
    "notOwn": "This item comes with the catalogue that all servers share. It cannot be changed here.",
    "nameTaken": "An item is called {name} already. Choose another name, or change that one.",
    "isMerged": "{name} was merged into another item. Take the merge back first.",
    "isRetired": "{name} is retired. Bring it back first.",
    "notMerged": "{name} is not merged into another item.",
    "sameItem": "An item cannot be merged into itself. Choose another one.",
    "changedMeanwhile": "One of these items has changed since you looked. Look again, and then confirm.",
    "tooManyWishes": "You suggested {limit, plural, one {# item} other {# items}} today. That is the most for one day.",
    "fileTooLarge": "This file is too large. Split it and import the parts one by one.",
    "fileTooLong": "At most {max, number} items can be imported at once. Split the file.",
    "fileEmpty": "There is no item in this file.",
    "fileUnreadable": "This is neither a table with a heading row nor a JSON list. The first row has to name the columns, among them a name.",
    "fileShrunken": "The file has {found, number} items, and the catalogue {listed, number}. So few cannot be the whole list: nothing was changed. Import it without retiring what is missing.",
    "fileChangesNothing": "Everything in this file is in the catalogue already. There is nothing to import.",
    "fileChanged": "The catalogue or the file has changed since you looked. Look again, and then confirm.",
    "runNotFound": "This run is not there any more.",
    "runNotUndoable": "Only an import of this server that is done can be taken back.",
    "notOperator": "Only the operator of this deployment can do this.",
    "termsNotAccepted": "Nothing is read from {site} before the operator has accepted its terms.",
    "noContact": "Nothing is read from {site} before the operator has given an address to write to.",
    "languages": {
      "en": "English",
      "fr": "French",
      "es": "Spanish",
      "de": "German",
      "it": "Italian",
      "pt": "Portuguese",
      "pl": "Polish",
      "ru": "Russian",
      "uk": "Ukrainian",
      "ko": "Korean",
      "ja": "Japanese",
      "zh": "Chinese"
    },
    "find": {
      "label": "{name} ({language})",
      "title": "Items for “{text}”",
      "none": "No item sounds like “{text}”. Is it missing? /item suggest brings it in.",
      "drops": "Drops from {source}",
      "wished": "suggested, not in the catalogue yet",
      "more": "… and more. Type more of the name."
    },
    "card": {
      "names": "Also called",
      "stats": "Stats",
      "drops": "Drops from",
      "wished": "A member suggested it. Officers have not put it into the catalogue yet.",
      "retired": "It is not in the catalogue any more.",
      "merged": "It is {name} now.",
      "known": "Known as well as: {names}",
      "added": "{name} is suggested. You can wish for it from now on; officers put it into the catalogue later.",
      "isKnown": "{name} is in the catalogue already.",
      "isWished": "{name} was suggested already."
    },
    "commands": {
      "item": {
        "name": "item",
        "description": "Items of your game",
        "search": {
          "name": "search",
          "description": "Find items by name",
          "options": {
            "name": {
              "name": "name",
              "description": "Part of the name, in English or your language"
            }
          }
        },
        "show": {
          "name": "show",
          "description": "Everything about one item",
          "options": {
            "item": {
              "name": "item",
              "description": "Which one"
            }
          }
        },
        "suggest": {
          "name": "suggest",
          "description": "Suggest an item that the catalogue lacks",
          "options": {
            "name": {
              "name": "name",
              "description": "Its name in the game"
            },
            "category": {
              "name": "category",
              "description": "What kind of item it is"
            },
            "link": {
              "name": "link",
              "description": "A page about it, https://…"
            }
          }
        }
      }
    }
  },
  "loot": {
    "sessionNotFound": "This session is not there any more.",
    "dropNotFound": "This drop is not there any more.",
    "dropNotFree": "That cannot be done with this drop now: {state, select, waiting {nobody has got it yet} inSession {a session decides about it} offered {it is offered to somebody} awarded {somebody has got it} handed {it was handed over} disenchanted {it was disenchanted} banked {it is in the guild bank} other {it was recorded by mistake}}.",
    "dropsUnclear": "It is not clear which items are meant in {count, plural, one {# line} other {# lines}}. Choose the item for each, or leave the line out.",
    "noDrops": "There is nothing to record. Write one item a line.",
    "dropsChanged": "What would be recorded is not what you read any more. Look at it once more.",
    "batchNotFound": "These drops or awards are not there any more.",
    "batchUndone": "That was undone already.",
    "awardNotFound": "This award is not there any more.",
    "awardNotOpen": "That cannot be done with this award now: {state, select, offered {the winner has not answered yet} passed {the winner passed} expired {the time to answer is over} awarded {it is awarded and not handed over yet} handed {it was handed over} confirmed {the winner has it} refunded {it was given back} reassigned {it went to somebody else} other {it was undone}}.",
    "offerOver": "The time to answer this offer is over.",
    "notYourAward": "This drop was offered to somebody else.",
    "reasonNeeded": "By your guild’s rules this drop goes to somebody else first. Say why it does not: members can read it.",
    "sameMember": "This member already has the drop.",
    "nightChanged": "Something changed since you read the list. Look at it once more.",
    "nothingOpen": "Nothing of this event waits to be given.",
    "notACandidate": "This member does not want the drop, so there is nobody to vote for.",
    "ownVote": "You want this drop yourself. In your guild, officers do not vote for themselves.",
    "reserveTooLate": "The event has begun. Reserves are made before.",
    "tooManyReserves": "{limit, plural, one {You can reserve one item} other {You can reserve # items}} for an event. Take one back first.",
    "notReserved": "You have not reserved this item.",
    "saleNotFound": "This sale is not there any more.",
    "saleUndone": "This sale was taken back already.",
    "payoutNotFound": "This payout is not there any more.",
    "payoutsTicked": "{count, plural, one {Somebody was} other {# people were}} paid from this sale already. Untick them first.",
    "sessionOver": "This session is over.",
    "sessionOpen": "This session still runs.",
    "otherPress": "This press belongs to something else. Open the dialog again.",
    "noSuchInterest": "Nobody in this game wants an item for that.",
    "notForInterest": "This session is not open to that interest.",
    "notLetIn": "By your guild’s rules you cannot get this drop now: {reason, select, active {you are not active} notOnTrial {you are on trial} daysInGuild {you are in the guild for {value, number} days, and {needed, number} are needed} attendance {your attendance is {value, number}%, and {needed, number}% are needed} attendedEvents {{value, number} events count for you, and {needed, number} are needed} wasThere {you were not there when it dropped} cooldown {you got something as heavy not long ago} strikes {you have {value, number} strikes that still count} other {a rule keeps you out}}.",
    "noBidsHere": "Nobody bids in this session. Say that you want it instead.",
    "bidsHere": "In this session people bid. Say how much you would pay.",
    "bidTooLow": "A bid begins at {minimum, number} here.",
    "cannotPay": "You can spend {available, number} here, and this takes {amount, number}. What other bids hold does not count.",
    "noBid": "You have no bid here.",
    "notIn": "You do not take part in this session.",
    "noBidsOfGear": "In an EPGP pool gear has a price and no bids. Choose another mode or another pool.",
    "notAMember": "Only members of the guild take part.",
    "poolInUse": "{count, plural, one {A session or an offer of loot still takes its price} other {# sessions or offers of loot still take their price}} from this pool. End {count, plural, one {it} other {them}} first.",
    "notDecided": "Nothing was decided here yet.",
    "someItem": "An item",
    "somebody": "somebody",
    "modes": {
      "priority": "Wishlist priority",
      "council": "Loot council",
      "open": "Auction",
      "sealed": "Sealed bids",
      "secondPrice": "Sealed bids, second price",
      "fixed": "Fixed price",
      "roll": "Roll",
      "reserve": "Soft reserves"
    },
    "why": {
      "title": "Why not me?",
      "of": "Why not {name}?",
      "own": "Only you see this",
      "officers": "Officers and {name} see this",
      "you": "You",
      "eligible": "Eligible",
      "yes": "yes",
      "no": "no",
      "won": "{who, select, own {You were} other {{name} was}} first of {count, number}.",
      "place": "{who, select, own {You were} other {{name} was}} {place} of {count, number}. {winner} was ahead by: {criterion}.",
      "placed": "{who, select, own {You were} other {{name} was}} {place} of {count, number}. It went to {winner}.",
      "overridden": "{who, select, own {You were} other {{name} was}} {place} of {count, number}. Officers took {winner} against the order.",
      "overriddenWhy": "Their reason: {reason}",
      "passedOn": "{who, select, own {You were} other {{name} was}} offered it and let it pass.",
      "out": "{who, select, own {You were} other {{name} was}} not let in.",
      "nobody": "Nobody was let in.",
      "notAsked": "{mode, select, open {{who, select, own {You} other {{name}}} did not bid.} sealed {{who, select, own {You} other {{name}}} did not bid.} secondPrice {{who, select, own {You} other {{name}}} did not bid.} reserve {{who, select, own {You} other {{name}}} had not reserved it.} priority {{who, select, own {You were} other {{name} was}} not among those who were asked.} other {{who, select, own {You} other {{name}}} did not take part.}}",
      "noWish": "A wish had to be on the list by {until} to count. There was none.",
      "lateWish": "A wish had to be on the list by {until} to count. This one is from {wished}.",
      "decided": "Decided here. The rows below were not looked at.",
      "gate": "Decided at the gates. The rows below were not looked at.",
      "level": "level",
      "notLookedAt": "not looked at",
      "turned": "What would have turned it",
      "flip": "{criterion}: {to} instead of {from}, and {who, select, own {you} other {{name}}} would have been first.",
      "or": "Or {criterion}: {to} instead of {from}.",
      "comes": "It will be so by itself on {day}.",
      "noFlip": "No change of {who, select, own {yours} other {theirs}} alone would have been enough.",
      "counts": "taken {day}, counts until {until}",
      "wouldBe": "Let in, {who, select, own {you} other {{name}}} would have stood {place} of {count, number}.",
      "passed": "{count, plural, one {One member was} other {# members were}} offered it first and let it pass.",
      "line": "**{criterion}**: you {own}, {name} {winner}",
      "ownLine": "**{criterion}**: {own}",
      "legend": "= level · → decided here · the rows after it were not looked at",
      "takenTitle": "What counts as your weight",
      "taken": "{item}, weight {weight, number}, {at}"
    },
    "tooManyDrops": "Up to {limit, number} drops are recorded at once. Send the rest after.",
    "dropStates": {
      "waiting": "not given yet",
      "inSession": "in a session",
      "offered": "offered",
      "awarded": "to be handed over",
      "handed": "handed over",
      "disenchanted": "disenchanted",
      "banked": "in the guild bank",
      "void": "never fell"
    },
    "awardStates": {
      "offered": "offered",
      "passed": "passed",
      "expired": "not answered",
      "awarded": "to be handed over",
      "handed": "handed over",
      "confirmed": "received",
      "refunded": "given back",
      "reassigned": "went to somebody else",
      "undone": "undone"
    },
    "saleSplits": {
      "attendance": "by attendance",
      "equally": "in equal parts",
      "bank": "to the guild bank"
    },
    "drops": {
      "title": "What dropped",
      "list": "Items, one a line",
      "hint": "Write “2x” before or “×2” behind what dropped more than once.",
      "example": "2x Karnix’s Netherbow",
      "at": "at {event}",
      "nowhere": "at no event",
      "line": "{count, number} × {item}",
      "known": "To be recorded: {count, number}",
      "open": "Not clear: {count, number}",
      "left": "Left out: {count, number}",
      "which": "Line {line, number}: which item is “{written}”?",
      "skip": "Leave this line out",
      "write": "{count, plural, one {Record # drop} other {Record # drops}}",
      "recorded": "{count, plural, one {# drop is} other {# drops are}} recorded, {from}.",
      "undo": "Undo",
      "undone": "{count, plural, one {# drop is} other {# drops are}} taken back: nothing of it fell.",
      "disenchanted": "It is disenchanted, and nobody gets it.",
      "restored": "It waits to be given again.",
      "more": "More…",
      "howElse": "In which other way should it find whom it goes to?",
      "begun": "{count, plural, one {# session has} other {# sessions have}} begun: {mode}."
    },
    "commands": {
      "loot": {
        "name": "loot",
        "description": "Drops, and who gets them",
        "drop": {
          "name": "drop",
          "description": "Record what dropped, one item a line",
          "options": {
            "event": {
              "name": "event",
              "description": "Where it dropped; left out, the event of the last 6 hours"
            }
          }
        },
        "suggest": {
          "name": "suggest",
          "description": "Whom the guild’s rules would give a drop to",
          "options": {
            "drop": {
              "name": "drop",
              "description": "Which drop"
            }
          }
        },
        "award": {
          "name": "award",
          "description": "Give a drop to somebody at once",
          "options": {
            "drop": {
              "name": "drop",
              "description": "Which drop"
            },
            "member": {
              "name": "member",
              "description": "To whom"
            },
            "reason": {
              "name": "reason",
              "description": "Why, if the rules say somebody else; members can read it"
            }
          }
        },
        "handed": {
          "name": "handed",
          "description": "Say that a drop was handed over in the game",
          "options": {
            "drop": {
              "name": "drop",
              "description": "Which drop"
            }
          }
        },
        "history": {
          "name": "history",
          "description": "Who got what of late",
          "options": {
            "member": {
              "name": "member",
              "description": "Only what this member got"
            },
            "item": {
              "name": "item",
              "description": "Only this item"
            },
            "event": {
              "name": "event",
              "description": "Only what fell at this event"
            }
          }
        },
        "owed": {
          "name": "owed",
          "description": "What dropped and was not handed over yet"
        },
        "reserve": {
          "name": "reserve",
          "description": "Reserve something that an event may drop, or see what is reserved",
          "options": {
            "event": {
              "name": "event",
              "description": "For which event"
            },
            "item": {
              "name": "item",
              "description": "What; left out, you only see what is reserved"
            }
          }
        },
        "night": {
          "name": "night",
          "description": "Hand out all that dropped at an event in one go",
          "options": {
            "event": {
              "name": "event",
              "description": "Which event"
            }
          }
        },
        "bank": {
          "name": "bank",
          "description": "What the guild bank has and sold, and who was paid",
          "options": {
            "drop": {
              "name": "drop",
              "description": "What nobody wants: it goes to the bank"
            }
          }
        },
        "reassign": {
          "name": "reassign",
          "description": "Give to somebody else what one has already",
          "options": {
            "drop": {
              "name": "drop",
              "description": "What, and who has it"
            },
            "member": {
              "name": "member",
              "description": "To whom instead"
            },
            "reason": {
              "name": "reason",
              "description": "Why, if the rules say somebody else; members can read it"
            }
          }
        },
        "back": {
          "name": "back",
          "description": "Take back what was given; it waits again",
          "options": {
            "drop": {
              "name": "drop",
              "description": "What, and who has it"
            },
            "because": {
              "name": "because",
              "description": "Given by mistake, or given back"
            },
            "reason": {
              "name": "reason",
              "description": "In a few words; members can read it"
            }
          }
        },
        "disenchant": {
          "name": "disenchant",
          "description": "Nobody wants a drop, and it was taken apart",
          "options": {
            "drop": {
              "name": "drop",
              "description": "Which drop"
            }
          }
        },
        "session": {
          "name": "session",
          "description": "End a session now, call it off, or give it more time",
          "options": {
            "session": {
              "name": "session",
              "description": "Which one"
            },
            "what": {
              "name": "what",
              "description": "What happens to it"
            },
            "minutes": {
              "name": "minutes",
              "description": "How much longer; 30, if left out"
            }
          }
        }
      }
    },
    "moreOnDashboard": "More is on the dashboard.",
    "suggest": {
      "title": "By the guild’s rules",
      "nobody": "Nobody wished for it who is let in.",
      "kept": "Not let in",
      "rules": "Rules, version {version, number}. Nothing is given yet."
    },
    "award": {
      "given": "It is given, and waits to be handed over.",
      "handed": "It is handed over.",
      "reassigned": "It goes to somebody else now, and the price with it.",
      "takenBack": "It waits again: the price is paid back, and the wish stands.",
      "because": {
        "mistake": "it was given by mistake",
        "refund": "the winner gives it back"
      }
    },
    "ending": {
      "decide": "End it now",
      "cancel": "Call it off",
      "longer": "Give it more time",
      "decideAsk": "**{item}**, {mode}: it is decided as it stands at this moment. Who has not taken part by now does not any more.",
      "cancelAsk": "**{item}**, {mode}: nobody gets it, bids bind nothing any more, and the drop waits again.",
      "decided": "It is over. The card says what came of it.",
      "cancelled": "It is called off. The drop waits again.",
      "extended": "It ends {ends} now."
    },
    "owed": {
      "title": "Dropped, not yet given",
      "none": "Everything that dropped was handed over."
    },
    "history": {
      "title": "Who got what",
      "none": "Nothing was given yet."
    },
    "offer": {
      "letter": "**{item}** is offered to you in {guild} {price}. Answer {until}; after that the next in line is asked.",
      "given": "**{item}** is yours in {guild} {price}. An officer hands it over in the game.",
      "price": "for {price}",
      "free": "for nothing",
      "accept": "Take it",
      "pass": "Pass",
      "have": "I have it",
      "accepted": "It is yours. An officer hands it over in the game.",
      "passed": "You passed. The next in line is asked.",
      "confirmed": "Good. It counts as received."
    },
    "handOver": {
      "late": "**{name}** has waited two days for **{item}**.",
      "done": "**{item}** for {name}: settled.",
      "press": "Handed over",
      "footer": "Hand-over {awardId}"
    },
    "place": "Number {place, number} by the rules",
    "council": {
      "vote": "Vote…",
      "whom": "Whom are you for?",
      "nobody": "Nobody: take my vote back",
      "reason": "Why? Officers read it once it is over",
      "hidden": "Nobody else reads your vote before the end, nor that there is one.",
      "noCandidates": "Nobody whom the rules let in wants it yet.",
      "cast": "Your vote is in. Until the end you can vote otherwise.",
      "takenBack": "You are for nobody.",
      "end": "End the council",
      "endAsk": "**{item}**: {count, plural, one {# member takes} other {# members take}} part. The votes are counted now; between equals the guild’s rules decide.",
      "ended": "The council is over. The card says what came of it."
    },
    "reserves": {
      "title": "Reserved for {title}",
      "none": "Nothing is reserved yet.",
      "release": "Take one back…"
    },
    "night": {
      "title": "Hand out: {title}",
      "how": "From the heaviest on. Each winner counts for the next.",
      "nobody": "nobody who is let in wants it",
      "later": "left for later",
      "chosen": "chosen by you",
      "change": "Give something to somebody else…",
      "noMore": "Five drops go as you chose. More is on the dashboard.",
      "give": "{count, plural, one {Hand out # drop} other {Hand out # drops}}",
      "gone": "This drop does not wait any more.",
      "back": "Back",
      "who": "Whom does **{item}** go to?",
      "whom": "Choose somebody…",
      "byRules": "As the rules say",
      "forLater": "Leave it for later",
      "outsider": "Not let in by the rules",
      "reasonTitle": "Against the rules",
      "reason": "Why? Members can read it",
      "given": "{count, plural, one {# drop is} other {# drops are}} offered. Winners are asked now.",
      "undo": "Undo",
      "undone": "{count, plural, one {# award is} other {# awards are}} taken back: those drops wait again."
    },
    "bank": {
      "title": "Guild bank",
      "unsold": "To be sold: {count, number}",
      "sold": "Sold",
      "nothing": "Nothing",
      "coins": "{amount, plural, one {# coin} other {# coins}}",
      "kept": "{amount, plural, one {# coin} other {# coins}} to the bank",
      "paid": "{paid, number} of {count, number} paid",
      "open": "Who gets what of a sale…",
      "tick": "Who was paid?",
      "sellWhich": "Sell something…",
      "sellTitle": "Sold in the game",
      "price": "What it brought, in coins",
      "split": "How it is shared",
      "attendance": "Whose attendance counts",
      "window": "{days, plural, =0 {of the event where it dropped} other {of the last # days}}",
      "percent": "Percent that the bank keeps first",
      "sell": "Write the sale down",
      "isSold": "**{item}** is sold. Who gets what stands in the bank.",
      "others": "{count, plural, one {and one other} other {and # others}}",
      "back": "Back"
    },
    "decision": {
      "title": "Decision",
      "facts": {
        "mode": "Mode",
        "rules": "Rule set",
        "decided": "Decided",
        "entrants": "Wanted by",
        "members": "{count, plural, one {# member} other {# members}}",
        "fell": "Fell, 90 d",
        "times": "{count, plural, =0 {not once} one {once} other {# times}}",
        "median": "Price, {count, plural, one {last} other {median of #}}"
      },
      "from": "from {event}, {day}",
      "dropped": "dropped {day}",
      "priority": "Priority",
      "lit": "lit",
      "litMeans": "where a place was decided",
      "person": "Eligible member",
      "place": "#",
      "you": "you",
      "nobody": "Nobody was let in.",
      "states": {
        "offered": "offered",
        "passed": "passed",
        "expired": "let it lapse",
        "awarded": "awarded",
        "handed": "handed over",
        "confirmed": "handed over",
        "refunded": "refunded",
        "reassigned": "given on",
        "undone": "taken back"
      },
      "outsiders": "Not eligible",
      "noOutsiders": "Everybody who wanted it was let in.",
      "override": "Officers took {name} against the order: {reason}",
      "overrideAlone": "Officers took {name} against the order.",
      "whatIf": {
        "title": "What if",
        "lead": "last 90 days replayed",
        "rules": "Rule set",
        "winner": "Winner",
        "gini": "Fairness, Gini",
        "inForce": "{name}, in force",
        "best": "best",
        "happened": "As it happened",
        "sentence": "How unevenly loot weight per 10 events attended came to people: 0 is the same for everybody, towards 1 one has all.",
        "line": "{name}: {rate} per 10 events",
        "reading": "Replaying the last 90 days",
        "none": "Nothing was given by rules in the last 90 days."
      },
      "moves": {
        "override": "Override",
        "overrideTitle": "Take somebody else",
        "overrideLead": "{name} gives it up{isPaid, select, yes {: the price comes back, and whoever you take pays it} other {}}. The order stays as it was, with your reason beside it.",
        "whom": "Whom",
        "whomPlaceholder": "Choose a member",
        "outsider": "not eligible",
        "reason": "Reason",
        "reasonHint": "Needed when it does not go to the first. Members can read it.",
        "reasonOptional": "Members can read it.",
        "overridden": "{item} goes to {name}.",
        "takeBack": "Take back",
        "takeBackTitle": "Take back {item}",
        "takeBackLead": "{item} waits to be given again. What {name} paid comes back, and the wish stands again.",
        "takeOfferBackLead": "{name} cannot take it any more, and {item} waits to be given again.",
        "because": "Because",
        "ways": {
          "undo": "it was given by mistake",
          "refund": "{name} gives it back"
        },
        "takenBack": "{item} waits again.",
        "notHanded": "Not handed over"
      },
      "next": {
        "chance": "Your next chance",
        "inLine": "{place} in line",
        "noPlace": "in no line for now",
        "fell": "It fell, last 90 days",
        "copy": "Link for an officer",
        "copyHint": "Officers who open it read what you read.",
        "copied": "Link copied",
        "wishlist": "Open my wishlist"
      }
    },
    "web": {
      "title": "Loot",
      "lead": "What dropped and is not in anybody's bags yet, the oldest first.",
      "tabs": {
        "label": "Loot",
        "owed": "Not yet given",
        "history": "History",
        "night": "Night",
        "bank": "Guild bank"
      },
      "owed": "Dropped, not yet given",
      "owedNone": "Everything that dropped is handed over. Record what falls next.",
      "owedNoneMember": "Everything that dropped is handed over.",
      "find": "Find an item or a member",
      "more": "Show more",
      "moreOf": "More for {item}",
      "columns": {
        "item": "Item",
        "state": "State",
        "member": "Goes to",
        "event": "Event",
        "dropped": "Dropped",
        "actions": "What next",
        "price": "Price",
        "given": "Given"
      },
      "dropStates": {
        "waiting": "waits",
        "inSession": "being decided",
        "offered": "offered",
        "awarded": "awarded",
        "handed": "handed over",
        "disenchanted": "disenchanted",
        "banked": "in the guild bank",
        "void": "recorded by mistake"
      },
      "awardStates": {
        "offered": "offered",
        "passed": "passed",
        "expired": "let it lapse",
        "awarded": "awarded",
        "handed": "handed over",
        "confirmed": "received",
        "refunded": "given back",
        "reassigned": "given on",
        "undone": "taken back"
      },
      "awardSteps": {
        "offer": "Offered",
        "award": "Given",
        "accept": "Accepted",
        "pass": "Passed",
        "expire": "Not answered in time",
        "hand": "Handed over",
        "takeHandBack": "Not handed over after all",
        "confirm": "Received",
        "refund": "Given back",
        "reassign": "Given to somebody else",
        "undo": "Taken back"
      },
      "decision": "How it was decided",
      "award": {
        "accept": "Take it",
        "pass": "Pass",
        "confirm": "I have it",
        "hand": "Handed over",
        "acceptFor": "Take it for the winner",
        "passFor": "Pass for the winner",
        "refund": "Give it back",
        "accepted": "{item} is yours.",
        "passed": "You passed on {item}.",
        "acceptedFor": "{item} is {member}’s.",
        "passedFor": "{member} passed on {item}.",
        "confirmed": "You have {item}.",
        "handed": "{item} is handed over to {member}.",
        "notHanded": "{item} is not handed over yet.",
        "refunded": "{item} is given back: the price is paid back, and the wish stands again."
      },
      "disenchant": "Disenchant",
      "void": "It was no drop",
      "disenchanted": "{item} is disenchanted.",
      "restored": "{item} waits again.",
      "voided": "{item} was recorded by mistake.",
      "give": {
        "open": "Give",
        "kicker": "Whom it goes to",
        "reading": "Reading who wants it",
        "isOffer": "The winner may still pass",
        "reason": "Reason",
        "reasonHint": "Needed when it does not go to the first. Members can read it.",
        "nobody": "Nobody wants it. Offer it in a session, or disenchant it.",
        "order": "By the guild’s rules",
        "outsider": "not eligible",
        "offer": "Offer",
        "give": "Give",
        "giveTo": "Give it to {member}",
        "offered": "{item} is offered to {member}.",
        "given": "{item} is {member}’s.",
        "inSession": "Decide in a session"
      },
      "record": {
        "open": "Record drops",
        "title": "Record drops",
        "list": "What dropped",
        "listHint": "One item a line, such as “3x Sylvan Blade”. A slip of the hand is understood.",
        "reading": "Reading the list",
        "preview": "What would be recorded",
        "atEvent": "Dropped at {event}.",
        "noEvent": "Of no event: none was in the last hours.",
        "times": "× {count, number}",
        "which": "Which item?",
        "leaveOut": "Leave it out",
        "unclear": "{count, plural, one {One line is} other {# lines are}} not clear yet.",
        "total": "{count, plural, one {One drop} other {# drops}}.",
        "action": "{count, plural, =0 {Record} one {Record one drop} other {Record # drops}}",
        "done": "{count, plural, one {One drop is} other {# drops are}} recorded.",
        "undone": "That is taken back."
      },
      "history": "Who got what",
      "historyLead": "Everything that was offered or given, the latest first.",
      "historyNone": "Nothing was given yet. It stands here once it is.",
      "session": {
        "title": "Session",
        "states": {
          "open": "open",
          "closed": "closed",
          "decided": "decided",
          "cancelled": "cancelled"
        },
        "ends": "ends {at}, {left}",
        "yourBid": "Your bid",
        "interest": "Why",
        "maximum": "The most that you would pay",
        "maximumHint": "At least {minimum}. {mode, select, sealed {You pay what you bid.} secondPrice {You pay what the next one bid.} other {You pay only what it takes to be ahead.}}",
        "bid": "Bid",
        "retract": "Take the bid back",
        "bidPlaced": "Your bid stands.",
        "bidRetracted": "Your bid is taken back.",
        "leader": "Leads",
        "price": "Price",
        "ownMaximum": "Your bid goes up to",
        "payable": "You can spend here",
        "you": "you",
        "nobody": "nobody",
        "youAreIn": "You take part",
        "keptOut": "You are kept out now",
        "keptOutLead": "You want it. By the guild’s rules you cannot get it now:",
        "doYouWantIt": "Do you want it?",
        "enter": "I want it",
        "enterAs": "I want it: {interest}",
        "leave": "Not any more",
        "entered": "You take part.",
        "left": "You do not take part any more.",
        "prices": "What it went for",
        "course": {
          "title": "Course of prices",
          "label": "What the last {count, number} went for",
          "price": "Price",
          "point": "Half went for {median} or less, between {lowest} and {highest}."
        },
        "median": "usually {price}",
        "noPrices": "Nobody paid for it yet.",
        "book": "Who takes part",
        "bookOver": "Who took part",
        "bookEmpty": "Nobody yet.",
        "secret": "Who takes part is secret until the end, also for officers.",
        "wants": "wants it: {interest}",
        "retracted": "took the bid back",
        "bade": "bid",
        "badeUpTo": "bid up to {price}",
        "open": "Open a session",
        "opened": "{count, plural, one {A session decides about it now.} other {# sessions decide about them now.}}",
        "close": {
          "action": "End it now",
          "title": "End it now",
          "text": "It is decided as it stands at this moment.",
          "done": "The session is over."
        },
        "cancel": {
          "action": "Cancel it",
          "title": "Cancel it",
          "text": "Nobody gets the drop, bids bind nothing any more, and the drop waits again.",
          "done": "The session is cancelled."
        },
        "extend": {
          "action": "More time",
          "title": "Give it more time",
          "text": "People can take part for longer. An end in the quiet hours of the guild moves to the evening.",
          "by": "Longer by",
          "done": "It ends later now."
        },
        "stages": "Stages of this sale",
        "stageOf": "{mode}, {interests}",
        "stageFree": "free",
        "stageFrom": "{isBid, select, true {from {price}} other {{price}}}",
        "stageFromBoth": "{isBid, select, true {from {main}, else {other}} other {{main}, else {other}}}",
        "stageStates": {
          "over": "over",
          "now": "now",
          "next": "next"
        },
        "held": "Held by your bid",
        "costs": "It costs you",
        "reserved": "You reserved it",
        "notReserved": "You did not reserve it",
        "reserveLead": "Reserves are made before an event begins. Those who made one take part by themselves, and the dice decide among them.",
        "standing": "Who stands where",
        "candidates": "Candidates",
        "standingLead": "lit is where a place was decided",
        "standingNone": "Nobody takes part yet.",
        "throwsDice": "Where people are level, dice decide in the end.",
        "vote": {
          "title": "Your vote",
          "lead": "Nobody learns of it before the council ends, officers neither.",
          "own": "You are for {name}.",
          "ownWhy": "You are for {name}: {reason}",
          "for": "For whom",
          "choose": "Choose one",
          "reason": "Your reason",
          "reasonHint": "Officers read it once the council is over.",
          "cast": "Vote",
          "change": "Vote otherwise",
          "takeBack": "Take the vote back",
          "done": "Your vote counts.",
          "takenBack": "Your vote is taken back.",
          "nobody": "There is nobody to vote for yet.",
          "notYourself": "You want it yourself, and do not vote for yourself."
        },
        "ballots": "Votes of the council",
        "ballotsNone": "Nobody voted. The guild’s rules decided alone.",
        "ballotFor": "for {name}",
        "decision": "How it was decided",
        "outcome": {
          "nobody": "It is over, and nobody got it.",
          "given": "{name}: {state}.",
          "sold": "{name}: {state}, for {price}."
        },
        "calledOff": "It was called off. Nobody got it, and nobody pays anything.",
        "officersDecide": "Nobody comes in any more. Officers decide.",
        "dice": "The dice",
        "diceLead": "This key was written when the session opened. HMAC-SHA256 of a member’s number with it, the first twelve hex digits modulo 100, plus one, is what that member rolled.",
        "diceOf": "no. {number}",
        "endCouncil": {
          "action": "Close the council",
          "title": "Close the council",
          "text": "The votes are counted, and between equals the guild’s rules decide. Who has not voted by now does not vote any more.",
          "done": "The council is closed."
        },
        "shut": {
          "action": "Take nobody else in",
          "title": "Take nobody else in",
          "text": "Officers go on voting for those who take part now, until one of them closes the council.",
          "done": "Nobody comes in any more."
        },
        "openCount": "{count, plural, =0 {Open sessions} one {Open a session} other {Open # sessions}}",
        "reading": "Reading what is usual here",
        "way": "How it is decided",
        "moreWays": "More ways",
        "firstStage": "First",
        "nextStage": "Then, if nobody wanted it",
        "stageNumber": "Stage {number, number}",
        "addStage": "Add a stage",
        "removeStage": "Take the stage out",
        "moveAhead": "Move the stage ahead",
        "lasts": "Lasts",
        "usually": "As usual, {value}",
        "untilMoment": "Until a moment",
        "quietHint": "An end between midnight and {until}:00 moves to {to}:00, unless it is within the hour.",
        "endDay": "Ends on",
        "endTime": "At",
        "endTimeHint": "Guild time, {zone}",
        "cost": "Price",
        "minimum": "Bids begin at",
        "offSpecMinimum": "Else, off the main build",
        "increment": "Step",
        "openTo": "Open to",
        "poolOf": "Paid from",
        "usualPool": "The pool of its event",
        "wrong": {
          "minimum": "Write an amount such as 12 or 7.5.",
          "offSpecMinimum": "Write an amount such as 12 or 7.5.",
          "increment": "Write an amount above nothing, such as 5.",
          "day": "Choose a day.",
          "time": "Choose a time.",
          "interests": "Leave it open to one at least."
        }
      },
      "decidedBy": "{mode}, {day}",
      "reserves": {
        "title": "Soft reserves",
        "own": "yours: {count, number} of {limit, number}",
        "lead": "If it falls and goes by soft reserves, only those who reserved it roll for it.",
        "begun": "The event has begun. Reserves stay as they are.",
        "reserve": "Reserve an item",
        "which": "Which item to reserve",
        "reserved": "You reserved {item}.",
        "release": "Take back",
        "releaseOf": "Take back {item}",
        "released": "You do not reserve {item} any more.",
        "item": {
          "title": "Reserve it",
          "label": "For which event",
          "hint": "Everybody sees on the event’s page who reserved what.",
          "action": "Reserve",
          "done": "Reserved for {event}."
        }
      },
      "nights": {
        "title": "Hand out the night",
        "lead": "All drops of an event that wait, given by your guild’s rules in one go.",
        "which": "Which event",
        "option": "{title}, {day}, {count, plural, one {# drop} other {# drops}}",
        "none": "No drops of an event wait. Record what fell under Not yet given.",
        "how": "The heaviest first, and each winner counts for the next. Choose somebody else, or lock a winner so that nothing moves it.",
        "reading": "Reading who wants what",
        "order": "Drops in the order in which they are given",
        "goesTo": "{item} goes to",
        "nobody": "Nobody",
        "byRules": "As the rules say",
        "later": "Leave it for later",
        "outsider": "not eligible",
        "lock": "Lock the winner of {item}",
        "unlock": "Unlock {item}",
        "override": "against the rules",
        "locked": "locked",
        "forLater": "left for later",
        "ahead": "Ahead of {name} by: {criterion}",
        "only": "Nobody else who is let in wants it.",
        "nobodyWants": "Nobody who is let in wants it.",
        "reason": "Why against the rules",
        "reasonHint": "Members can read it.",
        "handOut": "{count, plural, =0 {Hand out} one {Hand out one drop} other {Hand out # drops}}",
        "confirmTitle": "{count, plural, one {Hand out one drop} other {Hand out # drops}}?",
        "confirmLead": "Winners are asked, and have twelve hours to take it or pass. {later, plural, =0 {} one {One drop goes on waiting. } other {# drops go on waiting. }}One press takes all of it back.",
        "done": "{count, plural, one {One drop is} other {# drops are}} offered.",
        "undone": "That night is taken back: its drops wait again.",
        "past": "Handed out",
        "pastLine": "{count, plural, one {# drop} other {# drops}}, {at}",
        "undo": "Take back",
        "undoOf": "Take back {title}",
        "undoLead": "{count, plural, one {One drop comes} other {# drops come}} back, with what was paid for it and the wishes that it ticked."
      },
      "bank": {
        "title": "Guild bank",
        "lead": "What nobody wants is sold in the game, and shared to the coin.",
        "file": {
          "member": "Member",
          "coins": "Coins",
          "paidAt": "Paid at"
        },
        "unsold": "To be sold",
        "empty": "Nothing lies in the bank. Officers put drops there under Not yet given.",
        "sold": "Sold",
        "noSales": "Nothing was sold yet.",
        "sell": "Sell",
        "sellOf": "Sell {item}",
        "restore": "Give after all",
        "restoreOf": "Give after all: {item}",
        "restored": "{item} waits to be given again.",
        "sellKicker": "Sold in the game",
        "sellAction": "Write the sale down",
        "reading": "Reading who gets what",
        "price": "Sold for, in coins",
        "priceHint": "In the smallest coin of the game.",
        "split": "Whom it goes to",
        "window": "Whose attendance counts",
        "windowHint": "Who was there gets a part.",
        "windows": {
          "30": "Of the last 30 days",
          "60": "Of the last 60 days",
          "90": "Of the last 90 days",
          "event": "Of the event where it fell"
        },
        "overDays": "over {days, number} days",
        "bankPercent": "The bank keeps, in percent",
        "parts": "Who gets what",
        "coins": "{amount, plural, one {# coin} other {# coins}}",
        "kept": "The bank keeps {amount, plural, one {# coin} other {# coins}}.",
        "allKept": "The bank keeps all of it, {amount, plural, one {# coin} other {# coins}}.",
        "soldNow": "{item} is sold. Tick whom you paid.",
        "paid": "{paid, number} of {count, number} paid",
        "payoutsOf": "Who gets what of {item}",
        "paidTo": "{name} was paid",
        "isPaid": "paid",
        "ticked": "{name} is paid.",
        "unticked": "{name} is not paid yet.",
        "undo": "Take the sale back",
        "undoOf": "Take the sale back: {item}",
        "undoLead": "It lies in the bank again, and nobody gets anything of it.",
        "undone": "The sale of {item} is taken back.",
        "undoneChip": "taken back"
      },
      "toBank": "Put it into the guild bank",
      "banked": "{item} is in the guild bank.",
      "became": "What became of it",
      "own": {
        "title": "Your loot",
        "all": "All loot",
        "answerBy": "answer by {at}",
        "others": "{count, plural, one {# more session is open.} other {# more sessions are open.}}",
        "stands": "{price}, {who, select, none {no bid yet} own {you lead} other {{name} leads}}",
        "ends": "ends {left}"
      },
      "figures": {
        "drops": "Dropped, {days, number} days",
        "times": "{count, plural, =0 {never} one {once} other {# times}}",
        "rate": "Drop rate",
        "fellAt": "at {fellAt, number} of {settled, plural, one {# event} other {# events}}",
        "price": "Price, median of {count, number}",
        "banked": "In the bank",
        "copies": "{count, plural, =0 {none} other {#}}",
        "reserved": "Reserved by",
        "members": "{count, plural, =0 {nobody} one {# member} other {# members}}"
      }
    },
    "saleChanged": "Who gets what is not what you read any more. Look at it once more.",
    "soldAlready": "The guild bank has sold this already. Take the sale back first.",
    "attendanceUnknown": "Who was there is not settled yet. Settle the event first, or share by the attendance of the last days.",
    "outbid": "Somebody goes further for **{item}** in {guild}: it stands at {price}. The next bid begins at {next}. It ends {ends}.",
    "prices": {
      "title": "What it went for",
      "median": "Median {median} of the last {count, number}",
      "one": "{price} ({at})"
    },
    "own": {
      "in": "You take part: {interest}.",
      "notIn": "You do not take part.",
      "keptOut": "The guild’s rules keep you out of it now:",
      "place": "If it ended now, you would be {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {count, number}.",
      "bid": "You go up to {maximum}.",
      "payable": "You can spend {payable} here. What your other bids hold is not in it."
    },
    "want": {
      "in": "You take part.",
      "why": "What do you want it for?",
      "inAs": "You take part: {interest}.",
      "left": "You take part no more."
    },
    "bid": {
      "maximum": "Up to how much",
      "amount": "How much",
      "interest": "What for",
      "tie": "Of two equal bids the earlier one leads.",
      "pays": {
        "open": "You pay one step more than the next bid, and never more than you say.",
        "sealed": "The highest bid pays what it says.",
        "secondPrice": "The highest bid pays what the next one says, alone the minimum."
      },
      "first": "Nobody has bid yet. It begins at {amount}.",
      "yours": "You lead at {price}.",
      "led": "{name} leads at {price}. The next bid begins at {amount}.",
      "leading": "You lead at {price}, and go up to {maximum}. {left} are left to spend. It ends {ends}.",
      "beaten": "Somebody goes further: it stands at {price}. Your bid of {maximum} does not lead. It ends {ends}.",
      "sealed": "Your bid of {maximum} is in, and nobody reads it before the end. {left} are left to spend. It ends {ends}.",
      "retracted": "Your bid is taken back. Its points are free again."
    },
    "card": {
      "footer": "Loot {sessionId}",
      "stage": "stage {stage, number} of {count, number}",
      "ends": "Ends {relative}, {at}",
      "moves": "A bid in the last {minutes, plural, one {minute} other {# minutes}} moves the end, to {latest} at the latest.",
      "how": {
        "priority": "Whose wish counts takes part by itself. The guild’s rules decide.",
        "council": "Officers vote, hidden until the end.",
        "open": "The highest bid leads. Of two equal ones the earlier.",
        "sealed": "Nobody sees a bid. The highest pays what it says.",
        "secondPrice": "Nobody sees a bid. The highest pays what the next one says.",
        "fixed": "Whoever wants it pays the price.",
        "roll": "The dice were thrown before anybody pressed. The highest wins.",
        "reserve": "Among those who reserved it before the event."
      },
      "closed": "It is over. Officers decide.",
      "cancelled": "It was called off. Nobody pays anything.",
      "seed": "The dice: ||{seed}||",
      "nobody": "It is over, and nobody got it.",
      "result": "**{name}** · {state}",
      "leads": "Leads",
      "price": "Price",
      "minimum": "Minimum",
      "increment": "Step",
      "pool": "Paid from",
      "twoMinimums": "{main}, else {other}",
      "entrants": "Who takes part",
      "entrantsOf": "Take part: {count, number}",
      "secret": "Nobody knows before the end.",
      "noneYet": "Nobody yet",
      "standing": "My standing",
      "bid": "Bid…",
      "raise": "Bid {amount}",
      "retract": "Take back",
      "want": "I want it",
      "leave": "Not after all",
      "resultAt": "**{name}** · {state} · {price}"
    },
    "endNotAhead": "A session ends later than now, and in a week at most. Choose another end."
  },
  "members": {
    "notFound": "This member is not in the guild’s roster.",
    "nameTaken": "{name} is in the roster already. Choose another name, or change that member.",
    "unlinkedNamed": "{name} (no Discord account)",
    "added": "{name} is in the roster, without a Discord account. Officers answer and mark for them; points come as for everybody.",
    "renamed": "The roster says {name} now.",
    "characterNameUnfit": "The name in the game is missing or too long. Write 1 to {max, number} characters.",
    "powerUnfit": "“{typed}” is not a number. Write the power in digits, or leave it empty.",
    "noWelcome": "This guild has no channel for newcomers yet: an officer types /guild setup.",
    "alreadyIn": "You are in already. There is nothing left to answer.",
    "turnedDown": "The officers did not let you in. If you think that this is wrong, talk to one of them.",
    "newcomerNotFound": "This newcomer is not there any more.",
    "newcomerDecided": "Somebody decided this already.",
    "newcomerGone": "{name} has left the server.",
    "commands": {
      "member": {
        "name": "member",
        "description": "Keep the roster",
        "add": {
          "name": "add",
          "description": "Add somebody who has no Discord account",
          "options": {
            "name": {
              "name": "name",
              "description": "The name in the game"
            }
          }
        },
        "rename": {
          "name": "rename",
          "description": "Change what the roster calls a member",
          "options": {
            "member": {
              "name": "member",
              "description": "Whom"
            },
            "name": {
              "name": "name",
              "description": "The new name"
            }
          }
        },
        "list": {
          "name": "list",
          "description": "Who is in the guild"
        },
        "newcomers": {
          "name": "newcomers",
          "description": "Who is new here, how far they are, and what to answer them"
        },
        "rank": {
          "name": "rank",
          "description": "Give a member a rank below yours",
          "options": {
            "member": {
              "name": "member",
              "description": "Whom"
            },
            "rank": {
              "name": "rank",
              "description": "The new rank"
            }
          }
        },
        "claim": {
          "name": "claim",
          "description": "Say that you are somebody in the roster without an account",
          "options": {
            "person": {
              "name": "person",
              "description": "Who you are"
            }
          }
        },
        "merge": {
          "name": "merge",
          "description": "Make one of somebody without an account and a member",
          "options": {
            "person": {
              "name": "person",
              "description": "Who has no account, and goes over"
            },
            "member": {
              "name": "member",
              "description": "Who stays"
            }
          }
        },
        "note": {
          "name": "note",
          "description": "Tell other officers something of a member",
          "options": {
            "member": {
              "name": "member",
              "description": "Of whom"
            },
            "text": {
              "name": "text",
              "description": "What officers should know"
            }
          }
        },
        "notes": {
          "name": "notes",
          "description": "Read what officers wrote of a member",
          "options": {
            "member": {
              "name": "member",
              "description": "Of whom"
            }
          }
        },
        "export": {
          "name": "export",
          "description": "Get what this server holds about a member, to hand it to that person",
          "options": {
            "member": {
              "name": "member",
              "description": "Of whom"
            }
          }
        },
        "erase": {
          "name": "erase",
          "description": "Delete what this server holds about a member who asked for it",
          "options": {
            "member": {
              "name": "member",
              "description": "Of whom"
            }
          }
        },
        "strike": {
          "name": "strike",
          "description": "Warn a member, with a reason that they read",
          "options": {
            "member": {
              "name": "member",
              "description": "Whom"
            },
            "reason": {
              "name": "reason",
              "description": "What for"
            },
            "days": {
              "name": "days",
              "description": "How long it counts; without it, always"
            }
          }
        },
        "house": {
          "name": "house",
          "description": "Move a member to another house",
          "options": {
            "member": {
              "name": "member",
              "description": "Whom"
            },
            "house": {
              "name": "house",
              "description": "Where to"
            }
          }
        },
        "inactive": {
          "name": "inactive",
          "description": "Who was not heard of for long, and ask them"
        },
        "hand-over": {
          "name": "hand-over",
          "description": "Give what a member looks after to somebody else",
          "options": {
            "member": {
              "name": "member",
              "description": "Who steps back"
            },
            "to": {
              "name": "to",
              "description": "Who takes over"
            }
          }
        }
      },
      "rank": {
        "name": "rank",
        "description": "Ask for a rank, or answer those who do",
        "claim": {
          "name": "claim",
          "description": "Ask for a rank; somebody above it answers",
          "options": {
            "rank": {
              "name": "rank",
              "description": "Which rank"
            },
            "note": {
              "name": "note",
              "description": "What officers should know"
            }
          }
        },
        "claims": {
          "name": "claims",
          "description": "See which ranks members ask for, and answer"
        },
        "withdraw": {
          "name": "withdraw",
          "description": "Take back what you asked for"
        },
        "give-lead": {
          "name": "give-lead",
          "description": "Give the lead of the guild to another member",
          "options": {
            "member": {
              "name": "member",
              "description": "Who is to lead"
            }
          }
        }
      },
      "profile": {
        "name": "profile",
        "description": "What you play",
        "show": {
          "name": "show",
          "description": "Your profile, or that of somebody",
          "options": {
            "member": {
              "name": "member",
              "description": "Whose; without it your own"
            }
          }
        },
        "character": {
          "name": "character",
          "description": "Add a character",
          "options": {
            "name": {
              "name": "name",
              "description": "The name in the game"
            },
            "kind": {
              "name": "kind",
              "description": "Main or alt; the first one is the main"
            }
          }
        },
        "build": {
          "name": "build",
          "description": "Add what your main plays",
          "options": {
            "class": {
              "name": "class",
              "description": "The class, or its weapons"
            },
            "role": {
              "name": "role",
              "description": "Where the class plays several"
            },
            "power": {
              "name": "power",
              "description": "How strong it is"
            },
            "link": {
              "name": "link",
              "description": "Where the build is planned"
            }
          }
        },
        "zone": {
          "name": "zone",
          "description": "Say by which clock you mean days",
          "options": {
            "zone": {
              "name": "zone",
              "description": "A name or a city, such as Europe/Paris or Auckland"
            }
          }
        },
        "language": {
          "name": "language",
          "description": "Say in which language you are answered here",
          "options": {
            "language": {
              "name": "language",
              "description": "The language"
            }
          }
        },
        "reminders": {
          "name": "reminders",
          "description": "Choose how you are reminded of events",
          "options": {
            "how": {
              "name": "how",
              "description": "By message, by name in the thread, or not at all"
            },
            "from": {
              "name": "quiet-from",
              "description": "From this hour on nobody reminds you, by your own clock"
            },
            "until": {
              "name": "quiet-until",
              "description": "Until this hour"
            }
          }
        }
      }
    },
    "characterNotFound": "This character is not there any more.",
    "buildNotFound": "This build is not there any more.",
    "classUnknown": "Choose a class of the game.",
    "roleNeeded": "Choose one of the roles that this class plays.",
    "linkNotAllowed": "{hosts, select, none {Builds of this game cannot be linked.} other {A build link starts with https:// and leads to one of these sites: {hosts}.}}",
    "tooManyCharacters": "There is room for {max, number} characters. Remove one first.",
    "tooManyBuilds": "There is room for {max, number} builds per character. Remove one first.",
    "mainChangedLately": "In your guild, a main build changes once in {days, plural, one {# day} other {# days}}. Yours can change again in {left, plural, one {# day} other {# days}}, or an officer changes it.",
    "rankNotFound": "This rank is not there any more.",
    "rankTooHigh": "{name} cannot get or lose this rank from you: only somebody who stands above both the old and the new rank can change it.",
    "rankHeld": "{name} still has members. Give them another rank first.",
    "ranksAbove": "You can change only the ranks below your own. Whoever manages the Discord server can change all.",
    "rankRoleForbidden": "Only whoever manages the Discord server can tie a rank to a Discord role.",
    "rankFull": "{name} has room for {count, plural, one {one member} other {# members}}.",
    "rankClaimGone": "This request was answered already, or taken back.",
    "rankClaimOwn": "You have the rank {name} already.",
    "rankClaimSelf": "You asked for this rank yourself: somebody else answers.",
    "leadNotYours": "Only whoever has the highest rank can give the lead away. Whoever manages the Discord server can change all ranks.",
    "leadToGone": "The lead goes to another member who is in the server. Choose one of them.",
    "standings": {
      "active": "active",
      "trial": "trial",
      "left": "left"
    },
    "purposes": {
      "member": {
        "name": "Member",
        "meaning": "I play in this guild"
      },
      "applicant": {
        "name": "Applicant",
        "meaning": "I would like to join"
      },
      "ally": {
        "name": "Ally",
        "meaning": "My guild is allied with this one"
      },
      "diplomat": {
        "name": "Diplomat",
        "meaning": "I speak for another guild"
      },
      "friend": {
        "name": "Friend",
        "meaning": "I know somebody here"
      }
    },
    "onboarding": {
      "title": "Welcome to {guild}",
      "invite": "New here? Press the button and answer a few questions. Nobody else in this channel sees them; officers read your answers. You can stop at any time and go on later.",
      "begin": "Begin",
      "progress": "{step, number} of {steps, number}",
      "language": "In which language shall we speak to you?",
      "purpose": "Why are you here?",
      "choosePurpose": "I am here as …",
      "profile": "Who do you play?",
      "weapons": "Your two weapons",
      "class": "Your class",
      "role": "Your role",
      "character": "Name and power…",
      "name": "Name in the game",
      "power": "Power",
      "amount": "{power, number}",
      "timeZone": "Time zone",
      "timeZoneHint": "A city is enough, such as Paris. Empty: the guild’s.",
      "powerHint": "Empty: say it later.",
      "missing": "still missing",
      "line": "{name}: {value}",
      "rules": "Rules",
      "noRules": "This guild has written down no rules of its own.",
      "recorded": "During events Guildhall records who is in the voice channel of the event, from when to when. You can see what is kept of you with /privacy view.",
      "accept": "I accept",
      "back": "Back",
      "done": "Thank you! An officer will welcome you.",
      "doneApplicant": "Thank you. Now fill in the application: what you said here stands in it already.",
      "change": "Change my answers"
    },
    "newcomers": {
      "title": "Newcomers",
      "lead": "Ready for an officer: {ready, number}. Still answering: {others, number}.",
      "none": "Whoever joins the server stands here, with what they answered so far.",
      "noPlace": "Newcomers have no channel to begin in yet. Choose one among the places.",
      "toPlaces": "Choose a channel",
      "open": "Newcomers",
      "name": "Who",
      "arrived": "Here since",
      "step": "How far",
      "purpose": "Why here",
      "character": "Character",
      "answer": "Answer",
      "since": "since {moment}",
      "wasHereBefore": "was here before",
      "turnedDown": "turned down",
      "steps": {
        "begin": "Has not begun",
        "language": "At the language",
        "purpose": "At “why here”",
        "profile": "At the character",
        "rules": "At the rules",
        "done": "Ready"
      },
      "welcome": "Welcome",
      "welcomeAs": {
        "active": "As member",
        "trial": "On trial",
        "ally": "As ally",
        "guest": "As guest"
      },
      "decline": "Turn down",
      "declineTitle": "Turn {name} down?",
      "declineBody": "Nothing happens in Discord: nobody is removed, and no message is sent. You can still welcome {name} later.",
      "decisions": {
        "active": "member",
        "trial": "member on trial",
        "ally": "ally",
        "guest": "guest",
        "declined": "turned down"
      },
      "welcomed": "{name} is welcome: {as}.",
      "declined": "{name} is turned down.",
      "more": "{count, plural, one {# more is} other {# more are}} on the dashboard.",
      "choose": "Choose a newcomer",
      "kicker": "Newcomer",
      "toRoster": "Roster",
      "find": "Name, character",
      "plays": "Plays",
      "language": "Language",
      "timeZone": "Time zone",
      "rolesFollow": "Roles in Discord are given as the settings say.",
      "speaksFor": {
        "label": "Speaks for",
        "nobody": "No foreign guild",
        "hint": "Chosen, whoever is welcomed as an ally is its contact at once.",
        "ask": "Welcome as an ally who speaks for …"
      },
      "chips": {
        "begin": "has not begun",
        "language": "at the language",
        "purpose": "at “why here”",
        "profile": "at the character",
        "rules": "at the rules",
        "done": "ready"
      }
    },
    "web": {
      "title": "Members",
      "member": "Member",
      "unlinked": "no account",
      "name": "Name in the game",
      "lead": "{present, number} in the roster: {active, number} active, {trial, number} on trial. {left, number} left.",
      "find": "Name, class, weapon",
      "none": "Nobody is in the roster yet. Whoever answers an event joins it.",
      "noneFound": "Nobody fits these filters.",
      "balance": "{name} has {balance} in the pool {pool}.",
      "joined": "since {day}",
      "noRank": "No rank",
      "changeRank": "Change rank",
      "changeStanding": "Change status",
      "rankChanged": "{count, plural, one {# member has} other {# members have}} the rank {rank} now.",
      "standingChanged": "{count, plural, one {# member is} other {# members are}} {standing} now.",
      "columns": {
        "member": "Member",
        "rank": "Rank",
        "class": "Class",
        "weapons": "Weapons",
        "share": "Attended",
        "shareWithin": "Attended, {days, number} d",
        "standing": "Status",
        "seen": "Seen",
        "choose": "Columns"
      },
      "power": {
        "power": "Power",
        "combatPower": "Combat power",
        "itemLevel": "Item level"
      },
      "powerGrew": "From {from, number} to {to, number} since {since}.",
      "window": {
        "label": "Attendance over",
        "days": "{days, number} d",
        "all": "All"
      },
      "filters": {
        "title": "Filters",
        "any": "any",
        "noRank": "none",
        "role": "Role: {role}",
        "rank": "Rank: {rank}",
        "standingLabel": "Status",
        "roleLabel": "Role",
        "rankLabel": "Rank",
        "standing": {
          "present": "Status: not left",
          "active": "Status: active",
          "trial": "Status: trial",
          "left": "Status: left",
          "any": "Status: any",
          "onLeave": "Status: on leave"
        }
      },
      "share": {
        "title": "Attendance",
        "titleWithin": "Attendance, {days, number} days",
        "reading": "Reading the attendance",
        "new": "new ({counted, number}/{needed, number})",
        "sentence": "{name}: {count, plural, =0 {no event counts} one {# event counts} other {# events count}}.",
        "within": "Over the last {days, number} days",
        "ever": "Since the beginning",
        "credit": "Worth {credit} of {count, number}",
        "tooFew": "A percentage comes with {needed, number} events",
        "terms": {
          "credit": "What the results are worth",
          "events": "Events that count",
          "share": "Attended"
        },
        "entries": "Events",
        "noEvents": "No event was settled in this time.",
        "unheard": "no word",
        "rule": "Worth of the results ÷ events that count. Settled events since joining count, and earlier ones with a result. An excuse is neutral. Below {needed, number} events there is no percentage.",
        "proof": "From the settlements of these events",
        "strip": {
          "came": "present {count, number}",
          "partly": "late or left early {count, number}",
          "excused": "excused {count, number}",
          "missed": "missed {count, number}"
        },
        "leftOut": {
          "excused": "excused",
          "bonus": "bonus missed",
          "notCounted": "not counted",
          "beforeJoining": "before joining"
        },
        "sum": "{credit} ÷ {count, plural, one {# event} other {# events}} that count.",
        "leftOutSum": "Left out: {list}.",
        "leftOutCount": {
          "excused": "{count, plural, one {# excused} other {# excused}}",
          "bonus": "{count, plural, one {# missed bonus} other {# missed bonuses}}",
          "notCounted": "{count, plural, one {# that never counts} other {# that never count}}",
          "beforeJoining": "{count, plural, one {# before joining} other {# before joining}}"
        },
        "parts": {
          "open": "By event and day",
          "byTemplate": "By kind of event",
          "byWeekday": "By day of the week",
          "byHand": "Planned by hand",
          "events": "{count, plural, one {# event} other {# events}}"
        }
      },
      "seen": {
        "inVoice": "in voice",
        "never": "never",
        "now": "now"
      },
      "add": {
        "open": "Add by hand",
        "title": "Add somebody without Discord",
        "hint": "Officers answer and mark for them; points come as for everybody.",
        "action": "Add",
        "done": "{name} is in the roster."
      },
      "rename": {
        "open": "Rename",
        "title": "Rename {name}",
        "hint": "It stands in everything that was written before too.",
        "done": "The roster says {name} now."
      },
      "upcoming": {
        "title": "Next events",
        "none": "No event is planned.",
        "noAnswer": "no answer"
      },
      "characters": {
        "title": "Characters",
        "none": "No character was entered yet.",
        "noneOwn": "You have entered no character yet. Add your main: the roster and the parties go by it.",
        "add": "Add a character",
        "main": "main",
        "alt": "alt",
        "more": "Change {name}",
        "edit": "Change",
        "editTitle": "Change {name}",
        "remove": "Remove",
        "removeTitle": "Remove {name}?",
        "removeBody": "{count, plural, =0 {It has no builds.} one {Its build and the history of its power go with it.} other {Its # builds and the history of their power go with it.}}",
        "removed": "{name} is removed.",
        "nameHint": "As it is written in the game.",
        "makeMain": "This is the main",
        "mainHint": "The roster shows the main.",
        "save": "Save",
        "saved": "{name} is saved.",
        "addBuild": "Add a build",
        "buildTitle": "Build",
        "class": "Class",
        "chooseClass": "Choose a class",
        "role": "Role",
        "chooseRole": "Choose a role",
        "link": "Link to the build",
        "linkHint": "From {hosts}",
        "makeMainBuild": "The roster shows this build",
        "editBuild": "Change {build}",
        "openLink": "Open the build of {build}",
        "buildSaved": "The build is saved.",
        "removeBuild": "Remove build",
        "buildRemoved": "The build is removed."
      },
      "claims": {
        "title": "Claims",
        "lead": "These people say that they are somebody without an account.",
        "line": "{claimant} says to be {name}",
        "look": "Look at it",
        "decline": "Turn down",
        "declined": "The claim of {claimant} is turned down.",
        "ownTitle": "Were you in the guild before?",
        "ownLead": "If officers kept your points under your name in the game, say who you are. An officer confirms it.",
        "who": "Who you are",
        "choose": "Choose a name",
        "send": "That is me"
      },
      "merge": {
        "open": "Same person as…",
        "choose": "Choose a member",
        "member": "Who stays",
        "pickTitle": "Who is {name}?",
        "next": "Look what goes over",
        "reading": "Reading what goes over",
        "mergedTitle": "Merged",
        "since": "{name}, since {day}"
      },
      "zone": {
        "label": "Your time zone",
        "hint": "Your days of leave and your week are meant by it, and times are shown by it too."
      },
      "own": {
        "title": "How Guildhall speaks to you",
        "language": "Language",
        "languageHint": "On this server’s pages and in its Discord.",
        "asElsewhere": "As Discord and the guild speak",
        "languageSaved": "Your language is saved."
      },
      "gaps": {
        "lacks": "Your profile still lacks: {what}.",
        "character": "what you play",
        "build": "a build of your main",
        "power": "how strong your main is",
        "timeZone": "your time zone",
        "fill": {
          "character": "Add a character",
          "build": "Add a build",
          "power": "Enter the power"
        },
        "takeZone": "Use {zone}"
      },
      "addMenu": {
        "open": "Add members",
        "byRole": "By role",
        "bySheet": "From a sheet"
      },
      "onLeave": "on leave",
      "leftAfterAward": "left {days, plural, =0 {on the day} one {# day} other {# days}} after a drop",
      "walk": {
        "label": "Members beside",
        "previous": "Previous member: {name}",
        "next": "Next member: {name}",
        "place": "{place, number} of {count, number}"
      },
      "audit": {
        "title": "Audit",
        "about": "What concerns this member",
        "by": "What this member changed"
      }
    },
    "profile": {
      "roster": "Roster, {count, plural, one {# member} other {# members}}",
      "back": "Back",
      "next": "Next ({page, number} of {pages, number})",
      "attended": "Attended, 60 days: {share}",
      "percent": "{share, number, percent}",
      "noCharacter": "No character was entered yet. /profile build adds one.",
      "noBuild": "no build",
      "build": "{build}: {power, number}",
      "changePower": "Change the power of a build",
      "nobody": "You are not in the roster yet. /profile build or your first answer to an event puts you there.",
      "characterSaved": "{name} is saved. /profile build says what they play.",
      "buildSaved": "The build of {name} is saved. /profile show shows it, and its power can be changed there.",
      "zoneSaved": "Your time zone is {zone}.",
      "languageSaved": "You are answered in English here.",
      "asDiscord": "as my Discord"
    },
    "notClaimable": "This member has a Discord account already, or is not in the roster any more.",
    "claimGone": "This claim was decided already.",
    "mergeNeedsTwo": "Choose two members: one without a Discord account, into whom nobody was merged, and the one who stays.",
    "mergeChanged": "Something changed since you looked. Look at it again before you merge.",
    "mergeSeats": "Both sit in statics. Take one of them out first.",
    "notMerged": "This was taken back already.",
    "merge": {
      "claimed": "You say that you are {name}. An officer confirms it; until then nothing changes.",
      "title": "Merge {merged} into {member}?",
      "lead": "{merged} goes over to {member} and is no longer in the roster. Name, status and rank of {member} stay. It can be taken back.",
      "goesOver": "What goes over:",
      "nothing": "nothing but the name",
      "balance": "{balance} in the pool {pool}",
      "events": "{count, plural, one {# settled event} other {# settled events}}",
      "answers": "{count, plural, one {# answer to an event to come} other {# answers to events to come}}",
      "characters": "{count, plural, one {the character {names}} other {the characters {names}}}",
      "leaves": "{count, plural, one {# leave} other {# leaves}}",
      "wishes": "{count, plural, one {# wish} other {# wishes}}",
      "seats": "{count, plural, one {# seat in a static} other {# seats in statics}}",
      "both": "{count, plural, one {# event was settled for both.} other {# events were settled for both.}} The better result counts; what both were paid stays.",
      "action": "Merge",
      "done": "{merged} and {member} are one member now.",
      "takeBack": "Take back",
      "undone": "{merged} and {member} are two members again."
    },
    "noteNotFound": "This note is gone already.",
    "notes": {
      "title": "Officer notes",
      "aside": "The member does not see them",
      "none": "There are no notes on this member.",
      "added": "The note on {name} is kept. Officers who may read notes see it.",
      "more": "{count, plural, one {# older note is} other {# older notes are}} on the dashboard.",
      "new": "New note",
      "hint": "Up to 500 characters. Goes with you, or with the member, when one of you is erased.",
      "add": "Keep the note",
      "delete": "Delete the note",
      "deleted": "The note is deleted.",
      "restored": "The note is back."
    },
    "ranks": {
      "open": "Ranks",
      "title": "Ranks",
      "lead": "From the highest. Only somebody above both the old and the new rank gives one. You change only what stands below your own rank, unless you manage the Discord server.",
      "name": "Rank {place, number}",
      "heir": "Who follows in rank {place, number}",
      "seats": "Seats in rank {place, number}",
      "anyNumber": "any number",
      "role": "Discord role of rank {place, number}",
      "noRole": "No role",
      "roleGone": "A role that was deleted",
      "heirGone": "Somebody who left",
      "nobody": "Nobody",
      "moveUp": "Move rank {place, number} up",
      "remove": "Remove rank {place, number}",
      "add": "Add a rank",
      "propose": "Take the ranks of the game",
      "save": "Save the ranks",
      "saved": "The ranks are saved."
    },
    "rankClaims": {
      "asked": "You ask for the rank {rank}. Somebody above it answers, in your talk with the officers and on your page.",
      "withdrawn": "You ask for no rank any more.",
      "none": "Nobody asks for a rank.",
      "list": "Ranks that members ask for",
      "title": "{name} asks for the rank {rank}",
      "now": "Rank now",
      "noRank": "none",
      "note": "Note",
      "hint": "Only somebody above both ranks can answer.",
      "approve": "Give the rank",
      "decline": "Turn down",
      "approveOf": "Give {name} the rank {rank}",
      "declineOf": "Turn {name} down",
      "approved": "{name} has the rank {rank} now.",
      "declined": "{name} does not get the rank {rank}.",
      "approvedBy": "Given by {by}.",
      "declinedBy": "Turned down by {by}.",
      "inherited": "{name} follows as {rank}",
      "inheritedLead": "Whoever had the rank is gone, and {name} was named to follow.",
      "lead": "Only somebody above both the old and the new rank can answer.",
      "line": "{name} asks for {rank}",
      "ownTitle": "Your rank",
      "ownLead": "Ask for a rank. Somebody above it answers.",
      "choose": "Choose a rank",
      "rank": "Rank",
      "noteLabel": "Note for the officers",
      "send": "Ask for the rank",
      "withdraw": "Take it back",
      "open": "You asked for {rank} on {day}. Nobody answered yet.",
      "ownApproved": "You asked for {rank} and got it on {day}.",
      "ownDeclined": "You asked for {rank} and were turned down on {day}.",
      "ownInherited": "You follow as {rank} since {day}."
    },
    "lead": {
      "open": "Give the lead away",
      "pick": "Who is to lead",
      "member": "Member",
      "choose": "Choose a member",
      "next": "Next",
      "question": "{name} becomes {rank}, and your rank is {next} from then on. You cannot take it back yourself.",
      "title": "Give the lead to {name}",
      "action": "Give the lead away",
      "done": "{name} leads now, as {rank}."
    },
    "liveRoster": {
      "title": "{guild}: {count, plural, one {# member} other {# members}}",
      "empty": "Nobody is in the roster yet.",
      "more": "and {count, plural, one {# more} other {# more}}",
      "all": "Whole roster",
      "away": "on leave"
    },
    "strikeNotFound": "This strike was taken back already.",
    "strikes": {
      "title": "Strikes",
      "none": "There are none.",
      "count": "{count, plural, one {# strike} other {# strikes}}",
      "noShow": "Said to come to {title} and never came",
      "given": "{name} has a strike now, and reads why on their profile.",
      "since": "Since {day}, without an end",
      "until": "{day}, counts until {end}",
      "over": "over",
      "give": "Give a strike",
      "giveTitle": "A strike for {name}",
      "reason": "Reason",
      "reasonHint": "The member reads it. Up to 200 characters.",
      "days": "Days that it counts",
      "daysHint": "From 1 to 365; empty for always",
      "takeBack": "Take the strike back",
      "takenBack": "The strike is taken back.",
      "restore": "Let it stand again",
      "restored": "The strike stands again."
    },
    "houseNotFound": "This house is not there any more.",
    "houseNameTaken": "Two houses cannot both be called {name}.",
    "houseHeld": "{name} still has people in it. Move them to another house first.",
    "houseFull": "{name} has {taken, number} of {seats, number} seats taken: {coming, plural, one {# more person does} other {# more people do}} not fit. Take somebody out first, or say that they are meant to be too many.",
    "firstHouse": "{name} is the guild’s first house. It can be renamed, but not removed.",
    "notInactive": "Nobody of those chosen is on the list any more: something was heard of them.",
    "nudgedLately": "They were asked less than {days, number} days ago.",
    "notReachable": "They cannot be asked in Discord: they have no account, or are not in the server.",
    "nudgeNotFound": "This question was for somebody else, or is not there any more.",
    "handOverNeedsTwo": "Choose somebody else to take over.",
    "handOverNothing": "{to} can take over nothing of what {name} holds.",
    "handOverChanged": "Something changed since you looked. Look at it again before you hand over.",
    "handOverNotFound": "This was taken back already.",
    "houses": {
      "openSeats": "Seats",
      "open": "Houses",
      "title": "Houses",
      "titleSeats": "Seats",
      "lead": "One house is one guild in the game; an alliance has up to {max, number}. Newcomers join {name}. Only a house without people can be removed.",
      "leadSeats": "How many the game lets into your guild. If you are an alliance of several guilds, add the others as houses.",
      "name": "House {place, number}",
      "seats": "Seats",
      "seatsHint": "{seats, select, none {Empty: no limit} other {Empty: {seats}, as the game has it}}",
      "moveUp": "Move house {place, number} up",
      "remove": "Remove house {place, number}",
      "add": "Add a house",
      "save": "Save",
      "saved": "Saved.",
      "full": "{taken, number} of {seats, number} seats",
      "noLimit": "{taken, plural, one {# member} other {# members}}",
      "named": "{name}: {seats}",
      "short": "{taken, number}/{seats, number}",
      "column": "House",
      "filter": "House: {house}",
      "move": "Change house",
      "moved": "{count, plural, one {# member is} other {# members are}} in {house} now.",
      "movedBack": "{count, plural, one {# member is} other {# members are}} back where they came from.",
      "overfullTitle": "{house} is full",
      "overfullBody": "{taken, number} of {seats, number} seats are taken. With {coming, plural, one {this member} other {these # members}} there are {over, number} too many. Do it if they are in {house} in the game already.",
      "overfullAction": "Move them anyway"
    },
    "inactive": {
      "title": "Inactive members",
      "short": "Inactive",
      "toRoster": "All members",
      "lead": "No answer, no voice and no new power for {days, number} days, and not on leave. A power older than {staleDays, number} days is told too.",
      "leadStale": "Members whose power was last said more than {staleDays, number} days ago.",
      "none": "Nobody is missed.",
      "since": "Last sign",
      "days": "{days, plural, one {# day} other {# days}}",
      "answer": "Answered",
      "voice": "In voice",
      "power": "Power said",
      "back": "Back from leave",
      "never": "never",
      "why": "Why",
      "asked": "Asked",
      "causes": {
        "silent": "not heard of",
        "stale": "old power"
      },
      "nudgedOn": "asked {day}",
      "answeredOn": "still here, {day}",
      "notAsked": "not yet",
      "noAccount": "no account",
      "rule": "The last of these counts. Whoever is back from a leave has the whole time again.",
      "nudge": "Ask if still there",
      "nudgeHint": "Each gets a private thread in the server with a button to answer; nobody is asked twice within {days, number} days.",
      "nudged": "{nudged, plural, one {# member is} other {# members are}} being asked.{skipped, plural, =0 {} one { # was passed over: asked a few days ago, or not in the server.} other { # were passed over: asked a few days ago, or not in the server.}}",
      "markLeft": "They left",
      "markLeftTitle": "Mark {count, plural, one {# member} other {# members}} as left?",
      "markLeftBody": "They leave the roster and give up their seats. Points and history stay, and you can make them active again.",
      "line": "{name}: {since}, {reasons}",
      "lineSince": "last sign {when}",
      "more": "{count, plural, one {# more is} other {# more are}} on the dashboard.",
      "count": "{count, plural, one {# inactive member} other {# inactive members}}",
      "nudgeAll": "Ask {count, plural, one {# member} other {# members}}",
      "file": "inactive",
      "find": "Name",
      "asking": "{count, plural, one {The member is} other {The # members are}} being asked, as far as they can be."
    },
    "nudge": {
      "thread": "Still there, {name}?",
      "silent": "{person}, the officers of {guild} have not heard from you for a while. Are you still there? Press the button, and all is well. If you will be away for longer, say so on the panel.",
      "stale": "{person}, the officers of {guild} plan with the power that you said a while ago. Press the button if it is still right; else change it with /profile show.",
      "here": "I’m still here",
      "same": "Still right",
      "thanks": "Good to know. Thank you!"
    },
    "handOver": {
      "title": "Holds alone",
      "lead": "What the guild has to look after when {name} steps back.",
      "events": "Plans {count, plural, one {# event} other {# events}}",
      "statics": "Leads {count, plural, one {# static} other {# statics}}",
      "heirOf": "Is to follow in {count, plural, one {# rank} other {# ranks}}",
      "soleRank": "The only one with the rank {rank}",
      "soleRights": "Nobody else may do this; grant it to somebody in the settings:",
      "open": "Hand over…",
      "pickTitle": "Who takes over from {name}?",
      "to": "Who takes over",
      "choose": "Choose a member",
      "look": "Look what goes over",
      "reading": "Reading what goes over",
      "question": "Hand over from {member} to {to}?",
      "goesOver": "{to} gets:",
      "stays": "What stays with {member}:",
      "nothing": "nothing of it",
      "event": "the event {name}",
      "static": "the lead of {name}",
      "rank": "following in the rank {name}",
      "kept": {
        "noAccount": "{what}: {to} has no Discord account",
        "notRegular": "{what}: {to} is no regular there",
        "notYours": "{what}: not yours to change"
      },
      "action": "Hand over",
      "done": "{to} looks after it now.",
      "takeBack": "Take back",
      "undone": "{member} has it back.",
      "before": "{count, plural, one {# thing} other {# things}} to {to}, {day}",
      "series": "the series {name}",
      "seriesCount": "Repeats {count, plural, one {# series} other {# series}}"
    },
    "sheetTooLarge": "A sheet may have a million characters. Divide it, and bring one part after the other.",
    "sheetTooLong": "A sheet may have {max, number} rows. Divide it, and bring one part after the other.",
    "sheetEmpty": "There is no row in this sheet.",
    "sheetNeedsName": "Say which column holds the names.",
    "sheetNeedsEpgp": "Gear points stand in a pool of EPGP. Choose such a pool, or say that the column is not read.",
    "sheetNotZeroSum": "In {pool} points only change hands: the balances must come to zero together, and these come to {total, number}. Correct the sheet, or choose another pool.",
    "importChanged": "Something changed since you looked. Look at it again before you confirm.",
    "importUnanswered": "Some rows still wait for your answer.",
    "importNothing": "There is nothing new in this: everybody is in the roster already.",
    "importNotFound": "This import is not there.",
    "importUndone": "This import was taken back already.",
    "adopt": {
      "question": "Everybody with the role {role} becomes a member?",
      "coming": "{count, plural, one {# person joins} other {# people join}} the roster: {names}",
      "returning": "{count, plural, one {# person} other {# people}} who had left {count, plural, one {is a member} other {are members}} again: {names}",
      "there": "{count, plural, one {# person is} other {# people are}} in the roster already and {count, plural, one {stays} other {stay}} as they are.",
      "bots": "{count, plural, one {# bot is} other {# bots are}} left out.",
      "more": "{names} and {count, number} more",
      "action": "Adopt {count, plural, one {# person} other {# people}}",
      "done": "{count, plural, one {# person is a member} other {# people are members}} now.",
      "nobody": "Nobody with this role is missing in the roster.",
      "undo": "Take back",
      "title": "Adopt by role",
      "lead": "Everybody who has one of these roles becomes an active member. Nobody is asked anything.",
      "roles": "Roles",
      "people": "{count, plural, one {# person} other {# people}}",
      "reading": "Reading who has these roles",
      "choose": "Choose a role to see who would join.",
      "comingTitle": "Join the roster",
      "returningTitle": "Had left, and are members again",
      "thereTitle": "In the roster already",
      "botsTitle": "Bots, left out"
    },
    "import": {
      "where": "Sheets are brought in on the dashboard: Members, Add members, From a sheet. It takes a paste of any size, shows every row first, and can be taken back.",
      "undone": "The import is taken back.",
      "title": "Bring a sheet",
      "lead": "Paste it as it is. You see every row before anything is written, and one press takes all of it back.",
      "back": "Members",
      "paste": "Your sheet",
      "pasteHint": "Copied from a spreadsheet, or a CSV file. Up to {rows, number} rows.",
      "placeholder": "Name\tRank\tDKP",
      "file": "Choose a file",
      "tooLarge": "This file is larger than 1 MB. Divide it, and bring one part after the other.",
      "columns": "Columns",
      "columnsLead": "What each column holds. What is not read stays in your sheet.",
      "hasHead": "The first row is a head",
      "column": "Column {number, number}",
      "notRead": "not read",
      "pool": "Balances go into",
      "fields": {
        "name": "Name",
        "discord": "Discord",
        "rank": "Rank",
        "class": "Class or weapons",
        "role": "Role",
        "power": "Power",
        "points": "Balance",
        "gear": "Gear points (GP)",
        "note": "Note of the officers",
        "joined": "Member since"
      },
      "reading": "Reading the sheet",
      "questions": "{count, plural, =0 {Every row is answered} one {# row needs your answer} other {# rows need your answer}}",
      "questionsLead": "Everything else is sure.",
      "line": "Line {line, number}",
      "whom": "Whom line {line, number} means: {name}",
      "choosePerson": "Choose a person",
      "newMember": "A new member",
      "leaveOut": "Leave this row out",
      "broken": "{count, plural, one {# row cannot} other {# rows cannot}} be read",
      "brokenLead": "They are left out. The others go on.",
      "causes": {
        "torn": "A quotation mark is not closed, or stands in the middle of a cell.",
        "tooManyCells": "It has more cells than there are columns.",
        "noName": "It has no name.",
        "badName": "A name has 1 to 32 characters.",
        "badPower": "“{text}” is no number for power.",
        "badPoints": "“{text}” is no balance: a number with at most two decimals, up to a million.",
        "badDay": "“{text}” is no day.",
        "nameTaken": "Somebody of this name is in the roster already.",
        "twice": "It means the same person as line {line, number}."
      },
      "rows": "What will be written",
      "find": "Name in the sheet",
      "noRows": "No row can be read.",
      "inSheet": "In the sheet",
      "who": "Who",
      "what": "What is written",
      "gear": "GP",
      "points": "Balance",
      "fates": {
        "known": "in the roster",
        "fromServer": "from the server",
        "new": "new",
        "alt": "alt",
        "question": "asked",
        "skipped": "left out"
      },
      "sights": {
        "label": "Rows",
        "all": "All {count, number}",
        "new": "New {count, number}",
        "known": "Known {count, number}",
        "leftOut": "With gaps {count, number}"
      },
      "sure": "{percent, number}% sure",
      "wRank": "Rank {rank}",
      "wCharacters": "{count, plural, one {character {names}} other {characters {names}}}",
      "wPower": "power {power, number}",
      "wNote": "a note",
      "wJoined": "member since {day}",
      "wMember": "joins the roster",
      "nothing": "nothing",
      "leftOut": {
        "rankUnknown": "no rank {text}",
        "rankTooHigh": "the rank {text} is not yours to give",
        "classUnknown": "no class {text}",
        "classNeeded": "power without a class",
        "roleUnknown": "no role {text}",
        "profileKept": "the profile says what is played",
        "openedBefore": "the balance was brought in before",
        "noteTooLong": "the note has more than 500 characters"
      },
      "members": "{count, plural, =0 {No new members} one {# new member} other {# new members}}",
      "entries": "{count, plural, =0 {no balances} one {# balance} other {# balances}}",
      "total": "Sum of the balances",
      "gearTotal": "Sum of the gear points",
      "action": "Import {count, plural, one {# row} other {# rows}}",
      "done": "{count, plural, =0 {The sheet is imported.} one {The sheet is imported: # new member.} other {The sheet is imported: # new members.}}",
      "unanswered": "Answer the open questions first.",
      "history": "Brought in before",
      "none": "Nothing was brought in yet.",
      "kinds": {
        "adoption": "By role",
        "sheet": "A sheet"
      },
      "made": "{count, plural, =0 {nobody new} one {# new member} other {# new members}}",
      "by": "{name}, {day}",
      "undo": "Take back",
      "undoTitle": "Take this import back?",
      "undoBody": "Whom it brought leaves the roster, ranks and profiles are as before, and balances are reversed. Who took part in anything since stays.",
      "takenBack": "taken back {day}",
      "lineHead": "Line",
      "needsName": "Say which column holds the names.",
      "undoneStayed": "The import is taken back. {count, plural, one {# member stays} other {# members stay}}, because something has happened with them since."
    }
  },
  "privacy": {
    "sessionNotFound": "This device is already signed out.",
    "nameNotTyped": "That is not the name. Nothing was deleted. To go on, type: {name}",
    "memberNotFound": "This member is not in the roster.",
    "nothingHeld": "Guildhall holds nothing about you. There is nothing to delete.",
    "topics": {
      "profile": "Your entry in the roster",
      "server": "Your name, picture and roles in the server",
      "signUps": "Your answers to events",
      "voice": "Your times in voice channels",
      "attendance": "Your attendance",
      "points": "Your points",
      "planned": "Events that you planned",
      "items": "Items that you wished for, and runs of the catalogue that you asked for",
      "wishes": "Your wishlist",
      "loot": "Loot: what you wanted, bid and got",
      "applications": "Your applications",
      "diplomacy": "What you are or wrote in diplomacy",
      "talks": "Your talks with officers",
      "changes": "Changes by you or about you, in the audit",
      "rights": "Rights of your own",
      "absences": "Your leaves and your week",
      "notices": "What you ticked, voted and posted on the notice board"
    },
    "fates": {
      "profile": "stays, with a pseudonym for a name",
      "server": "deleted",
      "signUps": "deleted",
      "voice": "deleted",
      "attendance": "stays, under the pseudonym",
      "points": "stay, under the pseudonym",
      "planned": "stay, without you and your notes",
      "items": "stay, without you",
      "wishes": "deleted",
      "loot": "stays, under the pseudonym",
      "applications": "deleted",
      "diplomacy": "deleted as a contact; pacts stay, without you",
      "talks": "deleted",
      "changes": "stay, under the pseudonym",
      "rights": "deleted",
      "absences": "deleted",
      "notices": "deleted; codes and contracts stay, without you"
    },
    "view": {
      "title": "What Guildhall holds about you",
      "guild": "**{guild}**, where you are {name}",
      "guildUnnamed": "**{guild}**, where you are not in the roster",
      "line": "{what}: {count, number}",
      "signIns": "Sign-ins on the dashboard: {count, number}",
      "none": "Guildhall holds nothing about you.",
      "more": "… and {count, plural, one {# more server} other {# more servers}}. The file has them all."
    },
    "export": {
      "done": "This file holds everything that Guildhall keeps about you, in all your servers. Only you see it."
    },
    "erase": {
      "title": "Delete my data",
      "question": "This deletes what Guildhall holds about you, in {count, plural, one {# server} other {# servers}}.",
      "goes": {
        "title": "Deleted:",
        "text": "name, picture, answers, voice times, notes, rights and sign-ins. You are signed out everywhere."
      },
      "stays": {
        "title": "Stays under a pseudonym such as “Former member 4F2A”:",
        "text": "points, attendance and changes, because those of others rest on them."
      },
      "forever": {
        "title": "It cannot be undone.",
        "text": "Your points are lost. If you take part again, you begin anew."
      },
      "again": "As long as you are in a server, Discord tells Guildhall that you are there. Leave it to end that too.",
      "owner": "You own a server. Discord says so, and Guildhall keeps that while it is there.",
      "typeName": "Type your name to delete",
      "name": "Your name here",
      "done": "Done. Guildhall holds nothing about you any more. Messages in Discord that showed your name are being changed."
    },
    "ofMember": {
      "exported": "This file holds everything that this server keeps about this member. Hand it to that person and to nobody else. The audit says that you got it.",
      "question": "This deletes what this server holds about {name}. Do it when the person asked for it.",
      "goes": "name, picture, answers, voice times, leaves, notes and rights.",
      "forever": "The points are lost. Who takes part again is somebody new.",
      "typeName": "Type the name to delete",
      "title": "Delete a member’s data",
      "name": "The name here",
      "done": "Done. This server holds nothing about this person any more. Messages in Discord that showed the name are being changed."
    },
    "commands": {
      "privacy": {
        "name": "privacy",
        "description": "What Guildhall holds about you",
        "view": {
          "name": "view",
          "description": "See what is held about you"
        },
        "export": {
          "name": "export",
          "description": "Get everything that is held about you as a file"
        },
        "delete": {
          "name": "delete",
          "description": "Delete what is held about you"
        }
      }
    },
    "web": {
      "title": "Your data",
      "lead": "What Guildhall holds about you, in all your servers. Take it with you, or have it deleted.",
      "download": "Download as a file",
      "held": "What",
      "count": "Rows",
      "fate": "When you delete it",
      "named": "you are {name}",
      "unnamed": "you are not in the roster",
      "signIns": "Sign-ins on the dashboard",
      "signInsFate": "deleted, and every device is signed out",
      "everywhere": "Everywhere",
      "action": "Delete my data",
      "dialog": "Delete your data",
      "card": {
        "kept": "Here times in voice channels are kept for {voiceDays, plural, one {# day} other {# days}}. {formerMemberDays, plural, one {One day} other {# days}} after you leave, a pseudonym takes the place of your name.",
        "look": "See what is held"
      }
    }
  },
  "recruitment": {
    "applicationNotFound": "This application is not there any more.",
    "noSuchStep": "An application that is {from, select, applied {new} inReview {being talked about} interview {waiting for an interview} trial {on trial} accepted {accepted} rejected {rejected} other {withdrawn}} cannot become {to, select, applied {new} inReview {one that is talked about} interview {one with an interview} trial {a trial} accepted {accepted} rejected {rejected} other {withdrawn}}.",
    "noInterviews": "Your guild holds no interviews. They can be switched on in the settings of recruitment.",
    "formNotFound": "This form is not there any more.",
    "formChanged": "Somebody changed this form meanwhile. Load it again, so that nothing of theirs is lost.",
    "formEmpty": "A form needs at least one question.",
    "questionUnnamed": "Question {place, number} has no words yet. Write what you want to know.",
    "optionsUnfit": "Question {place, number} needs at least two different things to choose from.",
    "boundsUnfit": "The limits of question {place, number} do not fit: the smallest must not be above the largest, and both must be possible.",
    "askedTwice": "Question {place, number} asks what another one asks already. Each of these is asked once.",
    "tooManyForms": "A guild has at most {max, number} forms. Delete one first.",
    "formClosed": "This form takes no applications at the moment.",
    "roleClosed": "The guild is not looking for this role at the moment: {role}. It is looking for: {roles}.",
    "nothingOpen": "The guild has no place to fill at the moment. What is open stands on the recruitment panel.",
    "notTaken": "The guild cannot take an application from you at the moment.",
    "draftGone": "This application is not being filled in any more: it was sent, given up, or begun anew with another form.",
    "unanswered": "Something is missing or does not fit yet: {count, plural, one {# answer} other {# answers}}.",
    "alreadyApplied": "You have an open application here. Withdraw it before you send another one.",
    "alreadyIn": "You are in this guild already.",
    "coolingDown": "You can apply here again in {days, plural, one {# day} other {# days}}.",
    "sentTooOften": "You can send {max, number} applications a day. Try again tomorrow.",
    "blockNotFound": "This entry is not on the list any more.",
    "blockNobody": "Say who: somebody of this server, or a name in the game.",
    "changedMeanwhile": "Somebody was faster: this application is {state, select, applied {new} inReview {being talked about} interview {waiting for an interview} trial {on trial} accepted {accepted} rejected {rejected} other {withdrawn}} now. Look at it once more.",
    "interviewNotAhead": "An interview is planned ahead. Name a time that is still to come.",
    "noVotes": "Your guild does not vote on applications. Votes can be switched on in the settings of recruitment.",
    "voteOver": "This application is decided, and nobody votes on it any more.",
    "ownApplication": "This is your own application. Somebody else looks after it.",
    "noteNotFound": "This note is not there any more.",
    "notYourNote": "Only whoever wrote a note deletes it.",
    "applicantGone": "The person is not in the server any more, and cannot join the guild.",
    "newerApplication": "The person has applied again since. Decide about the newer application.",
    "nothingOpenOfYours": "You have no application here that is still open.",
    "unknownPlaceholder": "Nothing fills in “{word}”. A text can name '{name}', '{guild}', '{reason}' and '{trialEnd}'.",
    "states": {
      "applied": "New",
      "inReview": "Talking",
      "interview": "Interview",
      "trial": "Trial",
      "accepted": "Accepted",
      "rejected": "Rejected",
      "withdrawn": "Withdrawn"
    },
    "votes": {
      "yes": "Yes",
      "no": "No",
      "unsure": "Unsure"
    },
    "clearanceNotFound": "This question is not there any more.",
    "clearanceOver": "This application is decided. Nobody is asked about it any more.",
    "clearanceOpen": "{guild} was asked about this person and has not answered yet. Wait for the answer, or say why you decide without it.",
    "clearanceOwn": "This is about yourself: somebody else of your guild answers.",
    "notTheirContact": "Only those answer who speak for {guild} here. Its officers or ours can change who that is.",
    "noFormerGuild": "This application names no guild that is known here. Choose the guild that is to be asked.",
    "notFriendly": "There is no pact with {guild}, so it is not asked.",
    "nobodyToAsk": "Nobody in this server speaks for {guild}. Name somebody first.",
    "clearance": {
      "states": {
        "asked": "asked",
        "yes": "yes",
        "no": "no",
        "noAnswer": "no answer"
      },
      "title": "{name} wants to join us",
      "question": "{name} applied to us and says to come from {guild}. Do you have anything against it?",
      "asked": "Please answer: the time for it ends {when}. Until then nobody is taken in without your word.",
      "noAnswer": "Nobody answered in time. You still can, until it is decided.",
      "saidYes": "**Nothing against it**, says {who}.",
      "saidNo": "**Something against it**, says {who}.",
      "decided": "It is decided: no answer is needed any more.",
      "yes": "Nothing against it",
      "no": "Something against it",
      "why": "What speaks against it?",
      "thanks": "Thank you. You can change your answer until it is decided.",
      "somebody": "Somebody",
      "footer": "Question {clearanceId} to a former guild",
      "note": "{name} applies and comes from {guild}.",
      "noteFooter": "Answer to question {clearanceId}",
      "override": "Why not wait?",
      "overrideHint": "{guild} has not answered yet. Without a reason nobody comes in.",
      "hostile": "⚠ Comes from **{guild}**: {pact}.",
      "friendly": "Comes from **{guild}**: {pact}.",
      "lines": {
        "asked": "{guild} is being asked; the time for it ends {when}.",
        "yes": "{guild} has nothing against it.",
        "no": "{guild} has something against it.",
        "noAnswer": "{guild} did not answer in time."
      },
      "ask": "Ask the former guild",
      "asking": "The former guild is asked. You read here what it says."
    },
    "questions": {
      "characterName": "Name of your character",
      "class": "Class",
      "role": "Role",
      "power": "Power",
      "timeZone": "Time zone",
      "language": "Language",
      "formerGuild": "Guild before this one",
      "buildLink": "Link to your build",
      "whyUs": "Why us?"
    },
    "hints": {
      "characterName": "As it is written in the game",
      "class": "Type its name or what it is made of, such as templar",
      "power": "Whole numbers, such as 6,420",
      "timeZone": "A city near you, such as Paris, or UTC",
      "buildLink": "One of: {hosts}"
    },
    "problems": {
      "missing": "An answer is needed here.",
      "tooShort": "Write at least {min, plural, one {# letter} other {# letters}}.",
      "tooLong": "Write at most {max, plural, one {# letter} other {# letters}}.",
      "noNumber": "Write a whole number, such as 12.",
      "tooSmall": "At least {min, number}.",
      "tooLarge": "At most {max, number}.",
      "notAnOption": "Choose one of those that are offered.",
      "tooFew": "Choose at least {min, number}.",
      "tooMany": "Choose at most {max, number}.",
      "nameUnfit": "A name has 1 to {max, number} letters.",
      "classUnknown": "No class, or more than one, is called so. Write its name as the game does.",
      "roleUnfit": "Choose one of the roles that this class plays.",
      "powerUnfit": "Write a whole number, such as 6,420.",
      "timeZoneUnknown": "No time zone is called so. Did you mean one of these: {suggestions}?",
      "linkNotAllowed": "Links to these sites are taken: {hosts}."
    },
    "yesNo": {
      "yes": "Yes",
      "no": "No"
    },
    "formNames": {
      "usual": "Application"
    },
    "panel": {
      "title": "Join {guild}",
      "text": "Tell who you are and what you play. What you write goes to the officers only, and you talk with them in a thread of your own.",
      "openings": "Looking for",
      "places": "{count, plural, one {# place} other {# places}}",
      "full": "full",
      "closed": "not looked for",
      "anyRole": "Every role is welcome.",
      "nothing": "No applications are taken at the moment.",
      "apply": "Apply",
      "own": "My application"
    },
    "applying": {
      "title": "Your application to {guild}",
      "choose": "Which application?",
      "begin": "{steps, plural, one {One short dialog with what the guild wants to know.} other {# short dialogs with what the guild wants to know.}} What you wrote is kept: close Discord and go on later.",
      "progress": "{done, number} of {steps, number} filled in",
      "wrong": "This does not fit yet:",
      "line": "{question}: {answer}",
      "ready": "Everything is filled in. Read it through, then send it.",
      "fill": "Fill in",
      "goOn": "Go on",
      "mend": "Put right",
      "change": "Change an answer …",
      "step": "Part {step, number} of {steps, number}",
      "send": "Send",
      "discard": "Give up",
      "discarded": "What you had written is deleted.",
      "dialog": "Application {step, number} of {steps, number}",
      "sent": "Your application is on its way to the officers of {guild}. They talk with you in a thread of your own; what becomes of it stands under “My application”.",
      "discardSure": "Delete what I wrote"
    },
    "own": {
      "title": "Your application to {guild}",
      "none": "You have not applied here yet.",
      "draft": "You have begun an application and not sent it.",
      "since": "since {moment}",
      "next": {
        "applied": "Nobody has taken it up yet.",
        "inReview": "An officer looks after it.",
        "interview": "You have an interview: {moment}.",
        "interviewUnplanned": "The officers will name a time for an interview.",
        "trial": "You are on trial until {moment}.",
        "trialOpen": "You are on trial.",
        "accepted": "You are in.",
        "rejected": "It was turned down.",
        "withdrawn": "It was withdrawn."
      },
      "due": "You have an answer by {moment}.",
      "thread": "Talk with the officers: {thread}",
      "withdraw": "Withdraw",
      "withdrawn": "Your application is withdrawn. You can apply again.",
      "states": {
        "applied": "New",
        "inReview": "In talk",
        "interview": "Interview",
        "trial": "On trial",
        "accepted": "Accepted",
        "rejected": "Turned down",
        "withdrawn": "Withdrawn"
      }
    },
    "commands": {
      "apply": {
        "name": "apply",
        "description": "Apply to join the guild, or go on where you left off"
      },
      "application": {
        "name": "application",
        "description": "Applications to join the guild",
        "mine": {
          "name": "mine",
          "description": "What became of your application"
        },
        "withdraw": {
          "name": "withdraw",
          "description": "Withdraw your application"
        },
        "keep-out": {
          "name": "keep-out",
          "description": "Keep somebody from applying; they are not told why",
          "options": {
            "reason": {
              "name": "reason",
              "description": "Why; for officers only"
            },
            "person": {
              "name": "person",
              "description": "Somebody of this server"
            },
            "name": {
              "name": "name",
              "description": "The name in the game; it counts with any account"
            },
            "days": {
              "name": "days",
              "description": "For how many days; for good, if left out"
            }
          }
        },
        "kept-out": {
          "name": "kept-out",
          "description": "Who cannot apply, why, and until when"
        },
        "list": {
          "name": "list",
          "description": "Applications that wait for somebody"
        },
        "show": {
          "name": "show",
          "description": "One application, with everything that officers can do",
          "options": {
            "application": {
              "name": "application",
              "description": "Whose"
            }
          }
        }
      }
    },
    "web": {
      "title": "Recruitment",
      "application": "Application",
      "lead": "{count, plural, =0 {No open application.} one {# open application.} other {# open applications.}}",
      "overdue": "{count, plural, one {# is overdue.} other {# are overdue.}}",
      "columnsLabel": "Columns",
      "columnCount": "{column} {count, number}",
      "columns": {
        "new": "New",
        "talking": "Talking",
        "interview": "Interview",
        "trial": "Trial",
        "decided": "Decided"
      },
      "empty": {
        "new": "Nobody waits.",
        "talking": "Nobody is being talked to.",
        "interview": "No interview is planned.",
        "trial": "Nobody is on trial.",
        "decided": "Nothing was decided lately."
      },
      "decidedLately": "{count, number} in 30 days",
      "more": "{count, plural, one {# more} other {# more}}",
      "moveOf": "Next step for {name}",
      "reviewedBy": "With {name}",
      "hostileGuild": "hostile: {guild}",
      "notInServer": "not in the server",
      "ballotLead": "Read the answers, and say what you think. The applicant does not learn of it.",
      "tabs": {
        "label": "Parts of recruitment",
        "board": "Applications",
        "forms": "Forms",
        "texts": "Messages"
      },
      "openings": {
        "label": "Whom the guild looks for",
        "of": "{have, number} of {wanted, number}",
        "wanted": "{count, plural, one {# wanted} other {# wanted}}",
        "closed": "closed",
        "title": "Open roles",
        "anyRole": "anybody",
        "lead": "How many you want to have of each role. Without any, every role is welcome.",
        "isOpen": "{role} is looked for",
        "have": "{have, number} here, {vacancies, plural, one {# place} other {# places}} left",
        "save": "Save open roles",
        "saved": "Open roles are saved.",
        "forget": "Take anybody",
        "howMany": "{role}: how many you want"
      },
      "chips": {
        "accepted": "accepted {day}",
        "rejected": "rejected {day}",
        "withdrawn": "withdrawn {day}",
        "trialEnds": "ends {when}",
        "trialOver": "trial is over",
        "overdue": "answer is overdue",
        "answer": "answer {when}",
        "since": "{when}",
        "states": {
          "applied": "new",
          "inReview": "talking",
          "interview": "interview",
          "trial": "trial",
          "accepted": "accepted",
          "rejected": "rejected",
          "withdrawn": "withdrawn"
        },
        "votes": {
          "yes": "yes",
          "no": "no",
          "unsure": "unsure"
        }
      },
      "steps": {
        "names": {
          "applied": "Back to new",
          "inReview": "Talk",
          "talkedAgain": "Back to talking",
          "reopened": "Reopen…",
          "interview": "Plan an interview…",
          "trial": "Trial…",
          "accepted": "Accept…",
          "rejected": "Reject…",
          "withdrawn": "Withdraw",
          "acceptedFromTrial": "Keep…",
          "rejectedFromTrial": "Part ways…"
        },
        "done": {
          "applied": "{name} waits again.",
          "inReview": "You talk with {name}."
        }
      },
      "interview": {
        "title": "Interview with {name}",
        "lead": "Both sides read the time in the thread, and are reminded an hour before.",
        "when": "When, on your own clock",
        "plan": "Plan the interview",
        "planned": "The interview with {name} is planned."
      },
      "reopen": {
        "title": "Reopen the application of {name}?",
        "lead": "The rejection is taken back, and you talk again. The person reads it in the thread.",
        "reason": "Why (optional)",
        "reopen": "Reopen",
        "reopened": "The application of {name} is open again."
      },
      "decide": {
        "title": "Decide about {name}",
        "outcome": "What becomes of the application",
        "outcomes": {
          "trial": "Trial",
          "accepted": "Accept",
          "rejected": "Reject"
        },
        "action": {
          "trial": "Begin the trial",
          "accepted": "Accept",
          "rejected": "Reject"
        },
        "follows": {
          "trial": "The person joins the roster on trial, has the roles for it and the name of the character, and reads your decision in the thread. You are asked before the trial ends.",
          "accepted": "The person joins the roster as a member, has the roles for it and the name of the character, and reads your decision in the thread.",
          "rejected": "The person reads your decision in the thread, and can apply again after the time that your guild has set. Whoever was on trial leaves the roster."
        },
        "trialDays": "Days of trial",
        "house": "House",
        "static": "Join {name}: {have, number} of {want, number} {role}",
        "reason": "Reason (optional)",
        "reasonHint": "The person may read it.",
        "done": {
          "trial": "{name} is on trial.",
          "accepted": "{name} is in.",
          "rejected": "{name} is rejected."
        },
        "override": "{name} has not answered yet. Why you do not wait",
        "overrideHint": "Officers read it. Without a reason the decision waits."
      },
      "trial": {
        "extend": "A week longer",
        "extended": "The trial of {name} is a week longer."
      },
      "answers": {
        "title": "Answers",
        "none": "Nothing was asked."
      },
      "facts": {
        "title": "At a glance",
        "account": "In Discord",
        "language": "Language",
        "timeZone": "Time zone",
        "appliedAt": "Applied",
        "answerDue": "Answer until",
        "interview": "Interview",
        "trialEnds": "Trial until",
        "reviewer": "Talks with",
        "reason": "Reason",
        "thread": "Open the talk in Discord"
      },
      "history": {
        "title": "What happened",
        "step": "{hasFrom, select, true {{from} → {to}} other {{to}}}"
      },
      "notes": {
        "title": "Notes of officers",
        "write": "Write a note",
        "hint": "The applicant never reads it.",
        "add": "Add note",
        "added": "The note is added.",
        "delete": "Delete this note",
        "deleted": "The note is deleted.",
        "restored": "The note is back."
      },
      "votes": {
        "title": "Votes",
        "none": "no votes",
        "tally": "{yes, number} for, {no, number} against, {unsure, number} unsure",
        "words": "Why (optional)",
        "cast": "Your vote is {vote}."
      },
      "earlier": {
        "title": "Earlier applications"
      },
      "origin": {
        "title": "Where from",
        "hostile": "You are at war with this guild.",
        "until": "Answer until",
        "overridden": "Decided without it: {why}",
        "ask": "Ask {name}",
        "asked": "{name} is asked."
      },
      "texts": {
        "title": "Messages of a decision",
        "lead": "Applicants read them in their own language, in their thread.",
        "language": "Language",
        "outcomes": {
          "trial": "Trial",
          "accepted": "Accepted",
          "rejected": "Rejected"
        },
        "ours": "usual words",
        "yours": "your words",
        "sampleName": "Brightblade",
        "sampleReason": "You came to every evening.",
        "text": "Message",
        "hint": "{placeholders} are filled in. A line with a reason is left out where you give none.",
        "save": "Save",
        "saved": "The message is saved.",
        "reset": "Usual words",
        "isReset": "The usual words are back."
      },
      "forms": {
        "title": "Applications: forms",
        "lead": "What people are asked who want to join, whom you look for, and who is kept out.",
        "asApplicant": "As applicants see it",
        "new": "New form",
        "which": "Which form",
        "form": "Form",
        "newForm": "A new form",
        "name": "Name",
        "nameUsual": "Application",
        "introduction": "Introduction",
        "introductionHint": "Stands above the questions, and on the panel in Discord.",
        "questions": "Questions",
        "steps": "{count, plural, one {# question} other {# questions}}, {steps, plural, one {# dialog} other {# dialogs}} in Discord",
        "noQuestions": "No questions yet. Add the first one below.",
        "unnamed": "Without words",
        "required": "needed",
        "notAsked": "Not asked: your game has no such thing",
        "remove": "Remove “{name}”",
        "add": "Add a question",
        "addWhich": "Choose what to ask …",
        "editing": "Question “{name}”",
        "label": "Question",
        "labelUsual": "Left empty, it is called as usual, in each reader’s language.",
        "help": "Help below it",
        "options": "To choose from",
        "optionsHint": "One on each line, at most {max, number}.",
        "isRequired": "An answer is needed",
        "bounds": {
          "length": {
            "minimum": "Shortest, in letters",
            "maximum": "Longest, in letters"
          },
          "value": {
            "minimum": "Smallest",
            "maximum": "Largest"
          },
          "count": {
            "minimum": "At least",
            "maximum": "At most"
          }
        },
        "saved": "The form is saved.",
        "isOpen": "Takes applications",
        "opened": "The form takes applications.",
        "closed": "The form takes no applications any more. What is being filled in is kept.",
        "delete": "Delete form",
        "deleteTitle": "Delete this form?",
        "deleteBody": "Applications that came by it stay. What is being filled in is lost.",
        "deleted": "The form is deleted."
      },
      "kinds": {
        "shortText": "Short text",
        "longText": "Long text",
        "number": "Number",
        "oneOf": "One of several",
        "someOf": "Several of many",
        "yesNo": "Yes or no",
        "characterName": "Name of the character",
        "class": "Class",
        "role": "Role",
        "power": "Power",
        "timeZone": "Time zone",
        "language": "Language",
        "formerGuild": "Former guild",
        "buildLink": "Link to a build",
        "whyUs": "Why us?"
      },
      "preview": {
        "title": "Preview",
        "way": "Where",
        "discord": "Discord",
        "page": "Page",
        "heading": "Apply to {guild}",
        "step": "Dialog",
        "dialog": "The dialog in Discord",
        "cancel": "Cancel",
        "submit": "Submit",
        "nothing": "Without questions there is nothing to see."
      },
      "blocks": {
        "title": "Kept out",
        "none": "Nobody is kept out.",
        "account": "Account {id}",
        "forGood": "for good",
        "until": "until <moment></moment>",
        "tried": "tried on <moment></moment>",
        "lift": "Lift",
        "liftWho": "Let {name} apply again",
        "lifted": "{name} can apply again.",
        "restored": "{name} cannot apply again.",
        "who": "Name in the game, or number of the Discord account",
        "whoHint": "A name counts however it is written, with any account.",
        "reason": "Reason",
        "reasonHint": "For officers only.",
        "days": "Days",
        "daysHint": "Empty: for good",
        "add": "Keep out",
        "added": "{name} cannot apply any more."
      },
      "apply": {
        "title": "Apply",
        "heading": "Apply to {guild}",
        "lead": "What you write goes to the officers only. It is kept as you type: go on another day, or in Discord.",
        "nothingOpen": "No applications are taken at the moment.",
        "count": "{count, plural, one {# question} other {# questions}}",
        "begin": "Begin",
        "begun": "Fill it in at your pace.",
        "kept": "Kept",
        "notKept": "Being written",
        "optional": "{question} (if you like)",
        "none": "No answer",
        "choose": "Choose …"
      },
      "own": {
        "title": "Your application",
        "since": "since <moment></moment>",
        "interview": "You have an interview on <moment></moment>.",
        "trial": "You are on trial until <moment></moment>.",
        "due": "You have an answer by <moment></moment>.",
        "answers": "What you sent",
        "thread": "Talk with the officers in Discord",
        "withdrawTitle": "Withdraw your application?",
        "withdrawBody": "The officers do not decide about it any more. You can apply again.",
        "chips": {
          "applied": "new",
          "inReview": "in talk",
          "interview": "interview",
          "trial": "on trial",
          "accepted": "accepted",
          "rejected": "turned down",
          "withdrawn": "withdrawn"
        }
      },
      "ofMember": {
        "title": "Came by",
        "from": "from {guild}"
      },
      "file": {
        "name": "Name",
        "state": "State",
        "power": "Power",
        "formerGuild": "Comes from",
        "applied": "Applied",
        "changed": "Moved",
        "reviewer": "Looked after by"
      }
    },
    "somebody": "somebody",
    "moved": "{name} is now: {state}.",
    "columns": {
      "new": "New",
      "talking": "Talking",
      "interview": "Interview",
      "trial": "Trial",
      "decided": "Decided"
    },
    "card": {
      "title": "Application of {name}",
      "state": "{person} · **{state}** {since}",
      "overdue": "**Overdue**: an answer was promised {at}",
      "interview": "Interview: {at}",
      "trial": "On trial until {at}",
      "thread": "Talk: {thread}",
      "reviewer": "Looked after by {person}",
      "reason": "Reason: {reason}",
      "earlier": "{count, plural, one {Has applied once before} other {Has applied # times before}}",
      "tally": "Votes: {yes, number} yes · {no, number} no · {unsure, number} unsure",
      "suggestion": "{name} misses {role}: {have, number} of {want, number}",
      "notes": "{count, plural, one {# note} other {# notes}}",
      "footer": "Guildhall application {applicationId}"
    },
    "press": {
      "applied": "Put back",
      "inReview": "Talk",
      "interview": "Interview",
      "trial": "Trial",
      "accepted": "Accept",
      "rejected": "Reject",
      "withdrawn": "Withdraw",
      "reopen": "Take up again",
      "note": "Note",
      "vote": "Vote: {vote}",
      "forOfficers": "For officers"
    },
    "decide": {
      "trial": "Trial: {name}",
      "accepted": "Accept {name}",
      "rejected": "Reject {name}",
      "reason": "A word to the applicant",
      "reasonHint": "Stands in the message. Leave it empty to give none.",
      "days": "Days on trial",
      "static": "Static",
      "noStatic": "None for now",
      "misses": "Misses {role}: {have, number} of {want, number}"
    },
    "interview": {
      "title": "Interview with {name}",
      "when": "When",
      "example": "tomorrow 20:00",
      "planned": "The interview is {at}. Both of you read it in the thread.",
      "told": "The interview is {at}.",
      "near": "The interview begins {at}.",
      "footer": "Guildhall interview {number}",
      "nearFooter": "Guildhall interview reminder {number}"
    },
    "note": {
      "title": "Note on an application",
      "label": "What the other officers should know",
      "added": "Noted. Only officers read it."
    },
    "vote": {
      "title": "Your vote: {vote}",
      "words": "Why",
      "hidden": "The applicant never reads it.",
      "cast": "You voted: {vote}. Press another one to change it."
    },
    "list": {
      "title": "Applications",
      "none": "Nobody waits for an answer.",
      "column": "{column} · {count, number}",
      "line": "{name}, {since}",
      "late": "**{name}, {since}, overdue**",
      "more": "{count, plural, one {# more} other {# more}}",
      "overdue": "{count, plural, one {# application is overdue.} other {# applications are overdue.}}"
    },
    "keptOut": {
      "line": "**{who}** · {end}",
      "choose": "Let somebody apply again",
      "tried": "Tried {at}",
      "lifted": "They can apply again.",
      "restored": "They cannot apply again."
    },
    "digest": {
      "title": "{count, plural, one {A new application} other {# new applications}}",
      "more": "and {count, plural, one {# more} other {# more}}",
      "waiting": "{new, number} new · {talking, number} being talked about",
      "hostile": "⚠ {name} comes from **{guild}**, which is hostile.",
      "overdue": "{count, plural, one {# is overdue} other {# are overdue}}",
      "footer": "Guildhall applications {applicationId}"
    },
    "overdue": {
      "waits": "Nobody has answered **{name}** in the time that your guild promises.",
      "done": "**{name}** has had an answer since.",
      "footer": "Guildhall overdue {applicationId}"
    },
    "trialAsk": {
      "soon": "The trial of **{name}** ends {at}. What is to become of them?",
      "over": "The trial of **{name}** is over ({at}). Nothing happens until you decide.",
      "done": "The trial of **{name}**: {state}.",
      "keep": "Keep",
      "extend": "A week more",
      "part": "Part ways",
      "extended": "The trial goes on until {at}.",
      "footer": "Guildhall trial {applicationId}, {number}",
      "overFooter": "Guildhall end of trial {applicationId}, {number}"
    },
    "nickname": {
      "failed": "Guildhall could not name {person} “{name}”. It needs the permission to manage nicknames, and a role above the person’s.",
      "footer": "Guildhall nickname {applicationId}"
    },
    "thread": {
      "name": "Application of {name}",
      "hello": "{person}, this is where you and the officers of {guild} talk about your application. Nobody else reads it.",
      "state": "Your application: **{state}**",
      "due": "You have an answer {at} at the latest.",
      "next": {
        "applied": "An officer reads it and writes to you here.",
        "inReview": "An officer talks with you here.",
        "interview": "You meet for a talk at the time below.",
        "trial": "You play along. At the end of the trial the officers decide.",
        "accepted": "You are a member. Welcome!",
        "rejected": "The officers have decided.",
        "withdrawn": "The application was taken back. You may apply again."
      },
      "footer": "Guildhall thread {applicationId}"
    },
    "decisions": {
      "trial": "Welcome, {name}! You are on trial with {guild} until {trialEnd}.\n{reason}",
      "accepted": "Welcome, {name}! You are a member of {guild} now.\n{reason}",
      "rejected": "Thank you for your interest in {guild}, {name}. The officers have decided not to take you in for now.\n{reason}",
      "footer": "Guildhall decision {number}"
    }
  },
  "settings": {
    "languageChanged": "The guild now speaks {language}.",
    "about": "{name} uses Guildhall, speaks {language}, and its clock runs on {timeZone}. The rest is on the dashboard.",
    "timeZoneUnknown": "There is no time zone \"{typed}\". The nearest are: {suggestions}.",
    "setupChanged": "Somebody changed the setup after this was shown, so nothing was done. Type /guild setup to see it as it is now.",
    "setupUnderWay": "Guildhall is making what was confirmed. Type /guild setup in a moment to see where it stands.",
    "placeGone": "What was picked here is gone from the server. Pick another one.",
    "wrongKind": "This kind of channel does not fit here. Pick another one.",
    "closedToBot": "Guildhall cannot use this channel. Give it \"View Channel\", \"Send Messages\" and \"Embed Links\" there, or pick another one.",
    "roleAboveBot": "This role stands above Guildhall's own. Drag the role of Guildhall above it in the server settings, or pick another one.",
    "roleGivenByDiscord": "Discord gives this role by itself, and nobody can be given it by hand. Pick another one.",
    "cannotMakeChannels": "Guildhall may not create channels here. Give its role \"Manage Channels\", or pick channels that are there.",
    "cannotMakeRoles": "Guildhall may not create roles here. Give its role \"Manage Roles\", or pick a role that is there.",
    "cannotReadAuditLog": "Guildhall creates only what it can find again after an interruption. Give its role \"View Audit Log\", or pick what is there.",
    "serverFull": "Discord takes no more channels or roles in this server. Delete one, or pick what is there.",
    "notSetUp": "Not set up yet: an officer types /guild setup.",
    "timeZone": "Time zone",
    "language": "Language",
    "game": "Game",
    "games": {
      "titles": {
        "generic": "Another game",
        "throne-and-liberty": "Throne and Liberty",
        "world-of-warcraft": "World of Warcraft",
        "final-fantasy-xiv": "Final Fantasy XIV",
        "whiteout-survival": "Whiteout Survival"
      },
      "power": {
        "power": "Power",
        "combatPower": "Combat Power",
        "itemLevel": "Item level"
      },
      "weapons": {
        "sword": "Sword & shield",
        "sword2h": "Greatsword",
        "dagger": "Daggers",
        "spear": "Spear",
        "gauntlet": "Gauntlets",
        "bow": "Longbow",
        "crossbow": "Crossbows",
        "staff": "Staff",
        "wand": "Wand",
        "orb": "Orb"
      },
      "classes": {
        "death-knight": "Death Knight",
        "demon-hunter": "Demon Hunter",
        "druid": "Druid",
        "evoker": "Evoker",
        "hunter": "Hunter",
        "mage": "Mage",
        "monk": "Monk",
        "paladin": "Paladin",
        "priest": "Priest",
        "rogue": "Rogue",
        "shaman": "Shaman",
        "warlock": "Warlock",
        "warrior": "Warrior",
        "dark-knight": "Dark Knight",
        "gunbreaker": "Gunbreaker",
        "white-mage": "White Mage",
        "scholar": "Scholar",
        "astrologian": "Astrologian",
        "sage": "Sage",
        "dragoon": "Dragoon",
        "ninja": "Ninja",
        "samurai": "Samurai",
        "reaper": "Reaper",
        "viper": "Viper",
        "bard": "Bard",
        "machinist": "Machinist",
        "dancer": "Dancer",
        "black-mage": "Black Mage",
        "summoner": "Summoner",
        "red-mage": "Red Mage",
        "pictomancer": "Pictomancer"
      },
      "parties": {
        "standard": "Standard",
        "ball": "Ball",
        "backline": "Backline",
        "flank": "Flank",
        "dungeon": "Dungeon",
        "full-party": "Full party"
      },
      "interests": {
        "upgrade": "Upgrade",
        "trait": "Trait",
        "lithograph": "Lithograph",
        "main": "Main",
        "off-spec": "Off-spec",
        "wish": "Wish"
      },
      "grades": {
        "rare": "Rare",
        "epic": "Epic",
        "epic-2": "Epic II",
        "epic-3": "Epic III"
      },
      "ranks": {
        "leader": "Leader",
        "advisor": "Advisor",
        "guardian": "Guardian",
        "member": "Member",
        "r5": "R5",
        "r4": "R4",
        "r3": "R3",
        "r2": "R2",
        "r1": "R1"
      },
      "events": {
        "daily-boss": "Daily boss",
        "guild-raid": "Guild raid",
        "archboss": "Archboss",
        "boonstone": "Boonstone war",
        "riftstone": "Riftstone war",
        "siege": "Castle siege",
        "tax-delivery": "Tax delivery",
        "raid-night": "Raid night",
        "training": "Training",
        "guild-meeting": "Guild meeting",
        "mythic-plus": "Mythic+ dungeons",
        "battlegrounds": "Battlegrounds",
        "savage-raid": "Savage raid",
        "extreme-trial": "Extreme trial",
        "treasure-maps": "Treasure maps",
        "bear-trap": "Bear Trap",
        "crazy-joe": "Crazy Joe",
        "foundry": "Foundry Battle",
        "canyon-clash": "Canyon Clash",
        "fortress": "Fortress Battle",
        "castle": "Castle Battle",
        "state-war": "State war"
      },
      "profile": {
        "lead": "What Guildhall knows of this game",
        "power": "Strength",
        "party": "Party",
        "partySize": "{size, number} seats",
        "shapes": "Party shapes",
        "shape": "{shape}: {seats}",
        "seats": "{count, number} {roles}",
        "interests": "Wishes",
        "interest": "{interest}, up to {limit, number}",
        "grades": "Grades",
        "ranks": "Ranks",
        "reset": "Day begins",
        "resetAt": "{time} on the game’s server",
        "events": "Ready-made events",
        "event": "{event}: {points, plural, one {# point} other {# points}}",
        "timedEvent": "{event}: {minutes, number} min, {points, plural, one {# point} other {# points}}",
        "classes": "{count, plural, one {# class} other {# classes}}",
        "findClass": "Find a class",
        "findClassHint": "By its name or its weapons; short forms such as SnS or CB are understood.",
        "noClass": "No class of that name."
      },
      "contracts": {
        "all": "All monsters",
        "demon": "Demons",
        "humanoid": "Humanoids",
        "savages": "Savages",
        "undead": "Undead",
        "construction": "Constructs",
        "bercant-manor": "Bercant Manor",
        "black-anvil-forge": "Black Anvil Forge",
        "blood-mushroom-gathering": "Blood Mushroom Gathering",
        "crimson-manor": "Crimson Manor",
        "dark-destroyers": "Dark Destroyers",
        "desert-caravan": "Desert Caravan",
        "festival-of-fire": "Festival of Fire",
        "forest-of-the-great-tree": "Forest of the Great Tree",
        "hidden-brown-mica": "Hidden Brown Mica",
        "lantern-seed-festival": "Lantern Seed Festival",
        "lift-the-moonlight-spell": "Lift the Moonlight Spell",
        "quietis-demesne": "Quietis’ Demesne",
        "requiem-of-light": "Requiem of Light",
        "starlight-stones-ritual": "Starlight Stones Ritual",
        "stop-the-mana-frenzy": "Stop the Mana Frenzy",
        "swamp-of-silence": "Swamp of Silence",
        "talisman-delivery": "Operation: Talisman Delivery",
        "wolf-hunting-contest": "Wolf Hunting Contest",
        "syleuss-abyss": "Syleus’s Abyss",
        "shadowed-crypt": "Shadowed Crypt",
        "saurodoma-island": "Saurodoma Island",
        "sanctuary-of-desire": "Sanctuary of Desire",
        "temple-of-truth": "Temple of Truth",
        "bercant-estate": "Bercant Estate",
        "crimson-mansion": "Crimson Mansion"
      }
    },
    "places": {
      "category": {
        "purpose": "Category of the new channels",
        "name": "Guildhall"
      },
      "events": {
        "purpose": "Event cards and summaries",
        "name": "events"
      },
      "voice": {
        "purpose": "Voice channel whose presence counts",
        "name": "Raid"
      },
      "officers": {
        "purpose": "Officers",
        "name": "Officer"
      },
      "panel": {
        "purpose": "Panel for members",
        "name": "guildhall"
      },
      "welcome": {
        "purpose": "Channel for newcomers",
        "name": "welcome"
      },
      "roster": {
        "purpose": "Channel for the roster",
        "name": "roster"
      },
      "absences": {
        "purpose": "Forum for leaves",
        "name": "leave"
      },
      "away": {
        "purpose": "Role of those who are away",
        "name": "Away"
      },
      "desk": {
        "purpose": "Channel of the officers",
        "name": "officers"
      },
      "loot": {
        "purpose": "Channel for loot",
        "name": "loot"
      },
      "wishlists": {
        "purpose": "Channel for wishes",
        "name": "wishes"
      },
      "recruitment": {
        "purpose": "Channel for people who want to join",
        "name": "recruitment"
      },
      "codes": {
        "purpose": "Channel for gift codes",
        "name": "gift-codes"
      },
      "contracts": {
        "purpose": "Channel for the contracts of the day",
        "name": "contracts"
      },
      "fame": {
        "purpose": "Channel for the hall of fame",
        "name": "hall-of-fame"
      }
    },
    "setup": {
      "title": "Set up {guild}",
      "begin": "Nothing is created before you confirm. Pick below what you have already; what is marked `+` is created.",
      "done": "All set. Create an event with /event create. To change a place, pick another one below.",
      "changing": "Nothing changes before you confirm.",
      "underWay": "Discord is making it. Look again in a moment.",
      "stopped": "It stopped: {reason}",
      "created": "`+` {name} will be created",
      "waiting": "`…` {name} is being created",
      "yours": "`=` {mention}, yours",
      "ours": "`✓` {mention}, made by Guildhall",
      "mend": "`✗` {mention}: {reason}",
      "clock": "{timeZone}, where it is {time} now",
      "spoken": "{language}. /guild language changes it.",
      "pick": {
        "events": "Use this channel for event cards",
        "voice": "Use this voice channel",
        "officers": "Use this role for officers",
        "game": "Game: {game}",
        "panel": "Use this channel for the member panel",
        "welcome": "Use this channel for newcomers",
        "roster": "Use this channel for the roster",
        "absences": "Use this forum for leaves",
        "away": "Use this role for those who are away",
        "desk": "Use this channel for the officers",
        "loot": "Use this channel for loot",
        "wishlists": "Use this channel for wishes",
        "recruitment": "Use this channel for recruitment",
        "codes": "Use this channel for gift codes",
        "contracts": "Use this channel for the contracts of the day",
        "fame": "Use this channel for the hall of fame"
      },
      "confirm": {
        "create": "Create {create, number}",
        "use": "Use {use, number}",
        "both": "Create {create, number}, use {use, number}",
        "nothing": "Nothing to change"
      },
      "changeTimeZone": "Time zone…",
      "forgetPicks": "Forget my picks",
      "lookAgain": "Look again",
      "timeZoneHint": "A name or a city, such as Europe/Paris or New York",
      "back": "Back",
      "choosePlay": "How we play…",
      "choosePlaces": "More places…",
      "play": "What you press is saved at once. A style fills every setting; each one can be changed on the dashboard.",
      "nameInGame": "Name in the game…",
      "inGame": "The guild in its game",
      "moduleOn": "{name}: on",
      "moduleOff": "{name}: off",
      "styled": "{name}: {value}"
    },
    "commands": {
      "guild": {
        "name": "guild",
        "description": "How this guild uses Guildhall",
        "about": {
          "name": "about",
          "description": "What Guildhall knows about this guild"
        },
        "language": {
          "name": "language",
          "description": "Choose the language Guildhall speaks in this guild",
          "options": {
            "language": {
              "name": "language",
              "description": "The language of cards, reminders and posts"
            }
          }
        },
        "setup": {
          "name": "setup",
          "description": "Choose what Guildhall uses in this server, and let it create the rest"
        },
        "reset": {
          "name": "reset",
          "description": "Take everything of this guild away; it can be restored for 30 days"
        },
        "restore": {
          "name": "restore",
          "description": "Bring a guild back that was reset"
        },
        "doctor": {
          "name": "doctor",
          "description": "Health check: what does not work here, and how to mend it"
        },
        "rights": {
          "name": "rights",
          "description": "Who may do what in this guild"
        },
        "adopt": {
          "name": "adopt",
          "description": "Make everybody with a role a member",
          "options": {
            "role": {
              "name": "role",
              "description": "Whose holders become members"
            }
          }
        },
        "import": {
          "name": "import",
          "description": "Bring the sheet of your guild"
        }
      }
    },
    "unchanged": "That is so already. Nothing was changed.",
    "styles": {
      "casual": {
        "name": "Casual",
        "sentence": "Fifteen minutes of grace, and half of an event counts as having been there."
      },
      "standard": {
        "name": "Standard",
        "sentence": "Ten minutes of grace, and 70% of an event counts as having been there."
      },
      "hardcore": {
        "name": "Hardcore",
        "sentence": "Five minutes of grace, 70% of an event counts, and who comes unannounced earns less."
      }
    },
    "modules": {
      "events": {
        "name": "Events",
        "sentence": "Plan events, collect answers, keep a card in Discord."
      },
      "leave": {
        "name": "Leave",
        "sentence": "Members say when they are away; events answer for them."
      },
      "points": {
        "name": "Attendance & DKP",
        "sentence": "Measure who was there, and pay for it."
      },
      "statics": {
        "name": "Groups",
        "sentence": "Standing parties with a leader, seats and substitutes."
      },
      "items": {
        "name": "Items",
        "sentence": "A catalogue of your game’s items, in several languages."
      },
      "loot": {
        "name": "Wishlists and loot",
        "sentence": "Who wants what, who gets it, and why."
      },
      "verification": {
        "name": "Verification",
        "sentence": "Which account in the game is whose, approved or proven."
      },
      "diplomacy": {
        "name": "Diplomacy",
        "sentence": "Foreign guilds, what you agreed with each, and who speaks for it."
      },
      "recruitment": {
        "name": "Recruitment",
        "sentence": "Application forms, a private thread for each application, trials and decisions."
      },
      "announcements": {
        "name": "Notices",
        "sentence": "Announcements in the language of each channel, and what else hangs on the notice board."
      }
    },
    "catalogue": {
      "members": {
        "inactiveDays": {
          "name": "Inactive after",
          "hint": "No answer, no voice and no new power for so long, and not on leave: then officers see the member on the list."
        },
        "staleProfileDays": {
          "name": "Power is old after",
          "hint": "Then the list tells that the member’s power was last said long ago."
        },
        "memberRoleIds": {
          "name": "Roles of members",
          "hint": "Given when an officer welcomes somebody as a member or on trial."
        },
        "allyRoleIds": {
          "name": "Roles of allies",
          "hint": "Given when an officer welcomes somebody as an ally."
        },
        "guestRoleIds": {
          "name": "Roles of guests",
          "hint": "Given when an officer welcomes somebody as a guest."
        }
      },
      "events": {
        "durationMinutes": {
          "name": "Usual length",
          "hint": "How long an event lasts when nobody says otherwise."
        },
        "offersMaybe": {
          "name": "Offer Maybe",
          "hint": "The card has a button for those who do not know yet."
        },
        "offersStandby": {
          "name": "Offer Standby",
          "hint": "The card has a button for those who come if needed."
        },
        "colour": {
          "name": "Colour of cards",
          "hint": "The edge of every event card in Discord."
        },
        "mentionRoleIds": {
          "name": "Mention when it opens",
          "hint": "These roles are pinged once, when the card of a new event is posted."
        },
        "reminders": {
          "name": "Reminders",
          "hint": "What people are reminded of when an event does not say otherwise. Nobody is reached twice by the same one."
        },
        "quietFromHour": {
          "name": "Quiet from",
          "hint": "From this hour on by each member’s own clock nobody is reminded. Only who said Coming or Late is, in the last hour."
        },
        "quietUntilHour": {
          "name": "Quiet until",
          "hint": "What came up in the quiet hours follows then, if there is still time. The same hour as the beginning means no quiet hours."
        },
        "directMessagesPerDay": {
          "name": "Reminders by message",
          "hint": "So many a member gets a day as direct messages. One more says what is still to come, and the rest goes to the thread."
        }
      },
      "attendance": {
        "graceMinutes": {
          "name": "Grace",
          "hint": "Who comes later than this after the start is late."
        },
        "leaveMinutes": {
          "name": "Early leave",
          "hint": "Who leaves more than this before the end left early."
        },
        "minimumPercent": {
          "name": "Least share",
          "hint": "Who was there for less of the event does not count as present."
        },
        "bridgeMinutes": {
          "name": "Bridged gap",
          "hint": "A gap up to this long counts as having been there: a lost connection, a restarted game."
        },
        "countsDeaf": {
          "name": "Deafened time counts",
          "hint": "Whether time with the sound switched off counts."
        },
        "countsUncertain": {
          "name": "Uncertain time counts",
          "hint": "Whether time counts in which somebody came or went while the bot was cut off."
        },
        "leaveDays": {
          "name": "Leave limit",
          "hint": "More days of leave than this, and a leave excuses no more: the member counts as absent."
        },
        "leaveWindowDays": {
          "name": "Leave is counted over",
          "hint": "So many days back from the event, leave is added up."
        },
        "credits": {
          "present": {
            "name": "Pay: present",
            "hint": "Share of the reward for who was there from start to end."
          },
          "late": {
            "name": "Pay: late",
            "hint": "Share of the reward for who came late."
          },
          "leftEarly": {
            "name": "Pay: left early",
            "hint": "Share of the reward for who left early."
          },
          "walkIn": {
            "name": "Pay: walk-in",
            "hint": "Share of the reward for who came without a sign-up."
          },
          "benched": {
            "name": "Pay: benched",
            "hint": "Share of the reward for who was there and sat out."
          },
          "standby": {
            "name": "Pay: standby",
            "hint": "Share of the reward for a standby who was in voice at the start."
          },
          "excused": {
            "name": "Pay: excused",
            "hint": "Share of the reward for who is excused."
          },
          "absent": {
            "name": "Pay: absent",
            "hint": "Share of the reward for who was absent."
          },
          "noShow": {
            "name": "Pay: no-show",
            "hint": "Share of the reward for who said Coming and never came."
          }
        },
        "noShowStrikes": {
          "name": "A no-show is a strike",
          "hint": "Whether saying Coming and never coming gives a strike when the event is settled."
        },
        "strikeDays": {
          "name": "Such a strike lasts",
          "hint": "From so many days after the event it counts no more."
        },
        "noShowPoints": {
          "name": "Points for a no-show",
          "hint": "What it costs to say Coming and never come. Zero or less; an event that pays nothing costs nothing."
        },
        "codeMinutes": {
          "name": "Check-in code",
          "hint": "How long a code counts by which people check in."
        },
        "autoCloseHours": {
          "name": "Settles itself after",
          "hint": "An event that nobody settles pays by the rule so long after its end, unless officers hold it. 0: officers settle all."
        },
        "contestHours": {
          "name": "Time to appeal",
          "hint": "So long after a settling, members may say that their own result is not right. 0: nobody may."
        }
      },
      "dkp": {
        "eventPoints": {
          "name": "Usual pay",
          "hint": "What an event pays when nobody says otherwise."
        },
        "signUpBonusPoints": {
          "name": "Sign-up bonus",
          "hint": "Paid on top to who answered in time and came."
        },
        "signUpBonusHours": {
          "name": "Answer in time",
          "hint": "How long before the start an answer earns the bonus."
        }
      },
      "absences": {
        "noticeHours": {
          "name": "Notice",
          "hint": "A leave that is entered later before an event is “Can’t”, not excused."
        },
        "swappedRoleIds": {
          "name": "Taken while away",
          "hint": "Whoever goes on leave loses these roles and has them back after it. Empty: the Away role is only added."
        }
      },
      "wishlists": {
        "minimumAgeHours": {
          "name": "A wish counts from",
          "hint": "So old must a wish be when a drop is given away, and older than the event. The order of a list counts as it stood then."
        },
        "isPublic": {
          "name": "Everybody reads all wishlists",
          "hint": "Off: a list is read by its owner and by whoever may see private ones. How many want an item is still told."
        },
        "mainBuildDays": {
          "name": "A member’s main build changes once in",
          "hint": "Officers change it at any time. 0: as often as members like."
        }
      },
      "privacy": {
        "formerMemberDays": {
          "name": "Former members keep their name",
          "hint": "Counted from the day they leave the server. Then a pseudonym takes its place; who comes back before is known again."
        },
        "applicationDays": {
          "name": "Applications that led nowhere are kept",
          "hint": "Counted from the day they were rejected or withdrawn, and never shorter than the time until the person may apply again. Their thread goes with them, and so do blocks that are over."
        },
        "voiceDays": {
          "name": "Voice times are kept",
          "hint": "Counted from the end of a settled event. Its results stay."
        }
      },
      "loot": {
        "auctionHours": {
          "name": "An auction lasts",
          "hint": "Unless an officer says otherwise."
        },
        "sessionMinutes": {
          "name": "Other sessions last",
          "hint": "So long members can say that they want a drop, or officers vote on it."
        },
        "minimumPoints": {
          "name": "A bid begins at",
          "hint": "Also what a fixed price is, unless an officer says otherwise."
        },
        "offSpecMinimumPoints": {
          "name": "For anything but the main build it begins at",
          "hint": "The same for whoever wants a drop for another reason than the first of the game."
        },
        "incrementPoints": {
          "name": "A bid goes beyond the last by",
          "hint": "At least so much."
        },
        "antiSnipeMinutes": {
          "name": "A late bid keeps an auction open for",
          "hint": "What changes something in the last minutes moves the end, by an hour in all at most. 0: never."
        },
        "allowsOwnVote": {
          "name": "Officers of a council may vote for themselves",
          "hint": "Off: whoever wants the drop votes for somebody else, or not."
        },
        "reservesPerEvent": {
          "name": "Reserves of each member for an event",
          "hint": "Made before it begins. A drop in this mode is rolled for by those who reserved it."
        },
        "quietUntilHour": {
          "name": "No auction ends between midnight and",
          "hint": "An end in these hours moves to the evening. 0: they may end at any time."
        },
        "movesToHour": {
          "name": "It ends then instead at",
          "hint": "The hour in the evening, in the guild’s time."
        }
      },
      "recruitment": {
        "hasInterviews": {
          "name": "Hold interviews",
          "hint": "A column of its own, with a time that both sides are reminded of."
        },
        "hasVotes": {
          "name": "Vote on applications",
          "hint": "Whoever may vote says yes, no or unsure, and can change it. The applicant never sees it."
        },
        "answerHours": {
          "name": "Applicants are answered within",
          "hint": "What waits longer is marked as overdue, and officers are told once. 0: no promise."
        },
        "clearanceHours": {
          "name": "A former guild answers within",
          "hint": "A friendly guild is asked about whoever leaves it for yours. So long nobody is taken in, unless an officer says why."
        },
        "trialDays": {
          "name": "A trial lasts",
          "hint": "Unless an officer says otherwise."
        },
        "trialNoticeDays": {
          "name": "Officers are asked before a trial ends",
          "hint": "So many days before. 0: only at its end."
        },
        "setsNickname": {
          "name": "Set the nickname of whoever joins",
          "hint": "To the name of the character. Guildhall needs the permission to manage nicknames."
        },
        "reviewerRoleIds": {
          "name": "Roles that look after applications",
          "hint": "They are called once when applications come, and added to the threads. Without any it is the officers’ role."
        },
        "trialRoleIds": {
          "name": "Roles of those on trial",
          "hint": "Given for as long as the trial lasts. Without any, people on trial get the roles of members."
        },
        "cooldownDays": {
          "name": "Rest after a rejection",
          "hint": "So many days somebody who was rejected waits before applying again. 0: none."
        }
      },
      "diplomacy": {
        "guardsChannels": {
          "name": "Guard the channels of foreign guilds",
          "hint": "A second person who speaks for the same guild waits until another officer lets them in. Off: those in the channel are only told."
        }
      },
      "announcements": {
        "codeReminderHours": {
          "name": "Remind of gift codes",
          "hint": "So long before a code runs out whoever has not ticked it is told, once. With 0 nobody is."
        },
        "contractsResetTime": {
          "name": "The guild’s day begins at",
          "hint": "Then the contracts of the day are taken down, by the guild’s clock."
        }
      }
    },
    "values": {
      "minutes": "{value, number} min",
      "hours": "{value, number} h",
      "percent": "{value, number}%",
      "points": "{value, number} DKP",
      "on": "On",
      "off": "Off",
      "nobody": "Nobody",
      "days": "{value, plural, one {# day} other {# days}}",
      "messages": "{value, plural, =0 {none} one {# a day} other {# a day}}",
      "items": "{value, plural, one {# item} other {# items}}"
    },
    "allowed": {
      "number": "A whole number from {min, number} to {max, number}.",
      "roles": "At most {count, plural, one {# role} other {# roles}}.",
      "colour": "A colour such as #E3B04B.",
      "reminders": "At most {count, plural, one {# reminder} other {# reminders}}, each one different.",
      "time": "A time of day such as 06:30."
    },
    "rightNotHeld": "You do not hold the right “{right}” yourself, so you can neither grant nor take it.",
    "granteeAbove": "“{name}” stands at or above your own highest role. Only somebody above it, or whoever manages the server, changes its rights.",
    "granteeGone": "That role or person is no longer in the server. Nothing was changed.",
    "rightsMoved": "Somebody else changed the rights of “{name}” meanwhile. Nothing was changed; look again.",
    "nameMismatch": "That is not the name of this guild. Type it as it is: {name}. Nothing was changed.",
    "guildReset": "This guild was reset, so nobody sees anything of it. /guild restore brings everything back for {days, plural, one {# more day} other {# more days}}; then it is deleted.",
    "notReset": "This guild was not reset: there is nothing to restore.",
    "tooLateToRestore": "The thirty days are over: this guild is being deleted and cannot come back.",
    "reset": {
      "title": "Reset the guild",
      "typeName": "Type the name…",
      "name": "Name of the guild",
      "question": "This takes **{guild}** away from everybody: roster, events, attendance, points, settings and audit. Channels and roles in Discord stay. For 30 days /guild restore brings everything back; then all of it is deleted for good, and Guildhall leaves the server. Type the guild’s name to go on.",
      "done": "The guild is reset. For 30 days /guild restore brings everything back; then it is deleted.",
      "restored": "**{guild}** is back, with everything that it had."
    },
    "changedMeanwhile": "Somebody else saved this meanwhile, so nothing was changed. What they saved now stands beside yours; save again if yours shall hold.",
    "web": {
      "tabsLabel": "Parts of the settings",
      "tabs": {
        "general": "General",
        "places": "Places",
        "events": "Events",
        "attendance": "Attendance",
        "dkp": "DKP",
        "game": "Game",
        "rights": "Rights",
        "modules": "Modules",
        "absences": "Leave",
        "privacy": "Privacy",
        "members": "Members",
        "loot": "Loot",
        "recruitment": "Recruitment",
        "announcements": "Notices"
      },
      "leads": {
        "places": "The channels and roles of your server that Guildhall uses.",
        "events": "What every new event starts with, and how its card looks.",
        "attendance": "Who counts as present, and what each result pays.",
        "dkp": "What is paid beside the reward of an event.",
        "game": "What Guildhall knows of your game, and what your guild does in its own way.",
        "modules": "What your guild uses. What is off is nowhere to be seen, and comes back as it was.",
        "absences": "Who is away, and what their roles do meanwhile.",
        "privacy": "How long what is known of people is kept. A job of the night forgets the rest.",
        "members": "When officers are told that somebody is missed, and which roles newcomers get.",
        "loot": "How old a wish must be, and how drops find whom they go to unless an officer says otherwise.",
        "recruitment": "How applications are looked at, and what a trial is.",
        "announcements": "Which channel speaks which language, and whom an announcement may ping there."
      },
      "asStyle": "As {style} has it.",
      "ownWay": "Your own. {style} has {preset}.",
      "toPreset": "Back to the preset",
      "toPresetOf": "Back to the preset: {name}",
      "units": {
        "minutes": "min",
        "hours": "h",
        "percent": "%",
        "points": "DKP",
        "days": "days",
        "messages": "a day",
        "items": "items"
      },
      "pickColour": "Pick a colour",
      "advanced": "Advanced",
      "cards": {
        "card": "Event card",
        "planning": "Planning",
        "presence": "Who counts as present",
        "missing": "Leave and no-shows",
        "pays": "What each result pays",
        "bonus": "Sign-up bonus",
        "kinds": "What events pay",
        "guild": "The guild in its game",
        "style": "Style",
        "absences": "Going on leave",
        "privacy": "Kept for so long",
        "inactivity": "Who is missed",
        "newcomers": "Roles of those who are welcomed",
        "reminders": "Reminders",
        "afterwards": "Afterwards",
        "wishlists": "Wishlists",
        "loot": "Sessions and auctions",
        "recruitment": "Applications and trials",
        "announcements": "Codes and contracts"
      },
      "answers": "Answers",
      "answersHint": "The card shows {count, plural, one {# button} other {# buttons}}. Coming, Late and Can't are always among them.",
      "previewEvent": "Shown with {title}. Saving changes {count, plural, one {# open card} other {# open cards}}.",
      "previewSample": "Shown with an example, because no event is planned.",
      "kindsLead": "Ready-made events of {game}, as the event form and /event create offer them.",
      "kindsEmpty": "This game brings no ready-made events. Whoever plans an event says what it pays.",
      "toGame": "Change them under Game",
      "style": {
        "lead": "One answer fills every setting. What you set yourself stays as it is.",
        "question": "How does your guild play?",
        "changes": "{style} would change {count, plural, =0 {nothing, because you set all of it yourselves} one {# setting} other {# settings}}:",
        "choose": "Choose {style}",
        "chosen": "Saved. The guild plays {style} now."
      },
      "inGameName": "Name in the game",
      "inGameNameHint": "What your guild is called there. Empty, it goes by the name of this server.",
      "inGameServer": "Server of the game",
      "inGameServerHint": "The world or realm that you play on.",
      "unnamed": "not said",
      "modules": {
        "order": "In the order in which guilds come to need them.",
        "always": "Always there: settings, roster, privacy and audit.",
        "isOn": "{name} is on",
        "needs": "Needs {name}.",
        "off": "Switch {name} off",
        "offBody": "Its commands leave Discord, and its buttons stop working.",
        "kept": "Nothing is deleted. Switched on again, everything is there as it was.",
        "gives": "Pages: {pages}",
        "switchedOn": "{name} is on.",
        "switchedOff": "{name} is off.",
        "offPages": "These pages are gone: {pages}.",
        "offAlso": "Off with it: {names}."
      },
      "places": {
        "channels": "Channels",
        "roles": "Roles",
        "none": "Not chosen yet",
        "saved": "Saved. Guildhall uses it from now on: {places}.",
        "hints": {
          "events": "Cards and summaries of events are posted here.",
          "voice": "Whoever is in it during an event counts as present.",
          "panel": "One pinned message with a button for everything that members do.",
          "welcome": "One pinned message with which newcomers begin.",
          "roster": "One message that shows who is in the guild, always up to date.",
          "absences": "A post for everybody who is on leave.",
          "officers": "Whoever has this role may do what officers do. Its rights move along.",
          "away": "Given to whoever is on leave, and taken back after it.",
          "desk": "Officers are told here what waits for them: applications, events to settle, appeals. Only they should see it.",
          "loot": "Every drop that is given away has a message here, with its bids and its end.",
          "wishlists": "What the guild wants most stands here, with who wants it.",
          "recruitment": "Whoever wants to join finds here whom you look for, and a button to apply. Each application gets a private thread in it.",
          "codes": "Each gift code has a message here that counts who has it and whether it works.",
          "contracts": "What the guild does today stands here, until the next day begins.",
          "fame": "One message shows champions and honours, and each new honour is told here."
        }
      },
      "game": {
        "events": "Ready-made events",
        "eventsLead": "The event form and /event create offer them with their length and pay. Without a length they last as long as events usually do.",
        "title": "What you call it",
        "minutes": "Minutes",
        "points": "DKP",
        "offered": "Offer {event}",
        "add": "Add an event of your own",
        "remove": "Take {event} off",
        "unnamed": "New event",
        "none": "–",
        "isOff": "Not offered",
        "allowed": "A name, 5 to 1,440 minutes or none, and 0 to 100,000 DKP.",
        "saved": "Saved. It holds for what is planned from now on.",
        "classes": "Roles of classes",
        "classesLead": "Nobody publishes what a class is played as, so your guild decides. With one role nobody is asked; of several a player names one.",
        "rolesOf": "Roles of {name}",
        "noRole": "Choose at least one role.",
        "parties": "Parties",
        "partiesLead": "Who sits in a party, by its shape. A party has {size, plural, one {# seat} other {# seats}}. The first shape is what a leave is measured by.",
        "seat": "{name}, line {number, number}",
        "seats": "Seats",
        "addSeat": "Add a line",
        "addSeatTo": "Add a line to {name}",
        "removeSeat": "Take off: {seat}",
        "seatsTaken": "{count, number} of {size, number} seats",
        "seatsAllowed": "{count, number} of {size, number} seats. Fill all of them, each line with a number and a role.",
        "notFull": "Not full",
        "back": "Back to the game’s",
        "backOf": "Back to what the game has: {name}",
        "wishes": "Wishes",
        "wishesLead": "How many wishes of each kind a member may have. Empty: as many as somebody likes.",
        "wishLimit": "{interest}, at most",
        "wishLimitWrong": "A whole number from 0 to 100, or nothing.",
        "noWishLimit": "any number"
      },
      "rules": "Rules",
      "rulesHint": "Newcomers read and accept them. Up to 1,500 characters.",
      "rulesText": "What newcomers accept",
      "lootLinks": {
        "title": "Rules and weights",
        "rules": {
          "name": "How drops are decided",
          "says": "Gates, and the order in which people are compared, in versions."
        },
        "weights": {
          "name": "What items weigh",
          "says": "Choose an item in the guild’s wishes to say how much it counts against whoever takes it."
        }
      }
    },
    "rights": {
      "title": "Rights",
      "lead": "Who may do what. Roles of your server carry the rights; a single person can have more.",
      "presets": {
        "leader": "Leader",
        "officer": "Officer",
        "raid-leader": "Raid leader",
        "member": "Member"
      },
      "presetHints": {
        "leader": "Everything, granting rights and erasing data included.",
        "officer": "Runs the guild: roster, events, points, loot, applications. Not the settings.",
        "raid-leader": "Plans events, closes and pays them, corrects attendance.",
        "member": "Sees the roster and everybody's DKP."
      },
      "own": "A mix of your own",
      "none": "No rights yet",
      "all": "Every right: Discord lets this role manage the server",
      "holders": "Roles and people",
      "everyone": "Everybody",
      "people": "{count, plural, one {# person} other {# people}}",
      "person": "Single person",
      "presetOf": "Preset of {name}: {preset}",
      "choosePreset": "Make it a preset",
      "presetOutOfReach": "{preset}: holds rights that you do not hold",
      "above": "Stands at or above your own highest role",
      "reader": "You see this because you may see the settings. Changing it takes the right “Grant rights”.",
      "saveFirst": "Save or discard your changes before you choose a preset.",
      "confirm": {
        "title": "Make {name} {preset}",
        "gets": "{name} gets:",
        "loses": "{name} loses:",
        "toCome": "Rights of features to come follow the preset too.",
        "action": "Make {name} {preset}",
        "done": "{name} is {preset} now."
      },
      "addRole": "Add a role",
      "addPerson": "Add a person",
      "findRole": "Choose a role",
      "findPerson": "Choose a person",
      "customise": "Customise",
      "customiseLead": "Each right by itself. Everybody has the rights of all their roles together.",
      "matrix": "Rights by role",
      "file": {
        "area": "Area"
      },
      "right": "Right",
      "cell": "{right}: {name}",
      "showFor": "Rights of",
      "locked": "Greyed: you do not hold the right, or the role stands at or above your own highest. Roles that manage the server have everything.",
      "whoCan": "Who can?",
      "whoCanDo": "Who can: {right}",
      "who": {
        "everybody": "Everybody in the server.",
        "nobody": "Nobody but those who run the server.",
        "count": "{count, plural, one {# person} other {# people}} can do this now.",
        "reading": "Looking who can",
        "owner": "owns the server",
        "serverRole": "runs the server by {name}",
        "role": "by the role {name}",
        "single": "granted to this person"
      },
      "change": "{name}: {right}",
      "granted": "may",
      "taken": "may not",
      "saved": "{count, plural, one {# right changed.} other {# rights changed.}}",
      "areas": {
        "settings": "Settings",
        "members": "Roster",
        "absences": "Leave",
        "items": "Items",
        "groups": "Groups",
        "events": "Events",
        "attendance": "Attendance",
        "dkp": "DKP",
        "wishlists": "Wishlists",
        "loot": "Loot",
        "verification": "Verification",
        "diplomacy": "Diplomacy",
        "recruitment": "Recruitment",
        "announcements": "Announcements",
        "privacy": "Privacy",
        "audit": "Audit",
        "data": "Data"
      },
      "about": {
        "settings": {
          "view": "Reads every page of the settings, this one included.",
          "edit": "Sets up the server, changes settings, switches modules."
        },
        "rights": {
          "edit": "Grants and takes the rights that they hold themselves, below their own highest role."
        },
        "members": {
          "view": "Reads the roster and who has not answered.",
          "edit": "Adds, renames and links people, and enters their characters."
        },
        "ranks": {
          "edit": "Moves people between ranks below their own."
        },
        "officer-notes": {
          "view": "Reads what officers noted of a member.",
          "edit": "Writes and deletes such notes."
        },
        "absences": {
          "view-reasons": "Reads why somebody is away.",
          "edit": "Enters and ends leave for somebody else."
        },
        "items": {
          "edit": "Adds, merges and corrects items."
        },
        "groups": {
          "edit": "Makes parties and statics and publishes them."
        },
        "events": {
          "edit": "Plans, starts, ends and calls off events, and answers for others.",
          "settle": "Closes an event and writes what it pays."
        },
        "attendance": {
          "edit": "Says who was there, against what voice shows."
        },
        "dkp": {
          "view-all": "Reads all balances and statements; without it, only the own.",
          "adjust": "Writes entries by hand, with a reason.",
          "decay": "Runs and undoes the decay.",
          "edit": "Makes pools and changes what they pay."
        },
        "wishlists": {
          "view-private": "Reads wishlists that are private.",
          "edit": "Changes wishlists of others, and the rules by which drops are decided."
        },
        "loot": {
          "award": "Gives drops to members.",
          "vote": "Votes in the loot council.",
          "bank": "Sells for the guild and pays out."
        },
        "verification": {
          "approve": "Says that a game account is somebody's."
        },
        "diplomacy": {
          "edit": "Keeps foreign guilds, contacts and pacts."
        },
        "recruitment": {
          "review": "Reads and decides applications.",
          "vote": "Votes on applications."
        },
        "announcements": {
          "post": "Posts and schedules announcements."
        },
        "audit": {
          "view": "Reads every change by anyone."
        },
        "data": {
          "export": "Gets what is held of a member as a file.",
          "erase": "Erases people, resets the guild."
        },
        "api-keys": {
          "edit": "Makes and revokes keys for programs."
        }
      },
      "bot": {
        "title": "Who may do what",
        "nobody": "Nobody was granted a right yet. Whoever manages the server has every right.",
        "managers": "Whoever manages the server has every right.",
        "more": "{count, plural, one {And # more.} other {And # more.}} The dashboard shows all of them."
      }
    },
    "noPanel": "This guild has no panel for members yet: an officer types /guild setup.",
    "rolesOfManager": "Only whoever manages the Discord server chooses the roles that newcomers are given.",
    "talkNotFound": "This talk is not there any more, or it is not yours to close.",
    "panel": {
      "title": "{guild}",
      "text": "Everything here is for you alone: nobody else sees what you press.\n-# During events Guildhall records who is in voice, from when to when. Below the summary of an event you see what was kept of you.",
      "talk": "Talk to an officer",
      "events": "Next events",
      "dkp": "My DKP",
      "wishes": "My wishes"
    },
    "talk": {
      "thread": "Talk: {name}",
      "opened": "{person} would like to talk with you, {officers}. Only those in this thread can read it.",
      "openedNoRole": "{person} would like to talk with the officers. Only those in this thread can read it.",
      "close": "Close",
      "closed": "Closed. It stays readable; the panel opens it again.",
      "here": "Your thread with the officers: {thread}",
      "soon": "Your thread with the officers is being opened. It appears among your threads in a moment."
    },
    "doctor": {
      "title": "Health check",
      "lead": "What does not work here, what that breaks, and how to mend it.",
      "healthy": "Everything works. Bot, channels, roles and waiting work were looked at just now.",
      "broken": "broken",
      "warning": "worth a look",
      "lookAgain": "Look again",
      "chooseAnother": "Choose another",
      "ways": {
        "event": "To the event",
        "ranks": "To the ranks",
        "templates": "To the templates",
        "languages": "To the language channels",
        "rooms": "To the voice rooms",
        "runs": "To the runs",
        "accounts": "To the accounts",
        "ledger": "To the ledger",
        "discord": "To Discord"
      },
      "mended": "Begun. What it mends disappears from the list in a moment.",
      "noRight": "Somebody who may change the settings can mend this.",
      "place": {
        "events": "Event cards and summaries have nowhere to go.",
        "voice": "Presence in voice is not counted.",
        "panel": "Members have no buttons and no way to talk to an officer.",
        "welcome": "Newcomers have nowhere to begin.",
        "roster": "The roster is not shown in Discord.",
        "officers": "Nobody has the officers’ rights by a role.",
        "absences": "Leaves have no forum to be posted in.",
        "away": "Nobody who is on leave is marked by a role.",
        "desk": "Officers are not told of applications, events to settle and appeals.",
        "loot": "Drops are given away without a message in Discord.",
        "wishlists": "What the guild wants most is nowhere in Discord.",
        "recruitment": "Nobody can see in Discord whom the guild looks for, nor apply there.",
        "codes": "Gift codes stand in the channel for members.",
        "contracts": "The contracts of the day stand in the channel for members.",
        "fame": "The hall of fame is not shown in Discord, and new honours are not told there."
      },
      "fixes": {
        "makePlace": "Make: {place}",
        "goOnWithSetup": "Go on with the setup",
        "readMembers": "Read the members again",
        "tryAgain": "Try the work again",
        "forgetRankRoles": "Go on without these roles",
        "forgetHeirs": "Name nobody for now",
        "addUpBalances": "Add the balances up anew"
      },
      "permissions": {
        "viewChannel": "View Channel",
        "sendMessages": "Send Messages",
        "embedLinks": "Embed Links",
        "readHistory": "Read Message History",
        "createPrivateThreads": "Create Private Threads",
        "sendInThreads": "Send Messages in Threads",
        "pinMessages": "Pin Messages",
        "manageThreads": "Manage Threads and Posts",
        "manageChannels": "Manage Channels",
        "connect": "Connect",
        "moveMembers": "Move Members",
        "manageRoles": "Manage Roles"
      },
      "findings": {
        "botAway": {
          "what": "The bot is away",
          "breaks": "Nothing happens in Discord, and the dashboard refuses changes.",
          "where": "Whoever runs Guildhall has to start it. It goes on where it stopped."
        },
        "setupUnfinished": {
          "what": "The setup is not finished",
          "breaks": "Until then no event can be planned, and officers have no rights.",
          "where": "{problem} In Discord, /guild setup shows where it stands."
        },
        "placeGone": {
          "what": "{place}: deleted in Discord",
          "breaks": "{effect}",
          "where": "To use another one instead, type /guild setup in Discord."
        },
        "placeMissing": {
          "what": "{place}: not there yet",
          "breaks": "{effect}",
          "where": "To use one that is there, type /guild setup in Discord."
        },
        "placeClosed": {
          "what": "{place}: Guildhall lacks rights in #{name}",
          "breaks": "{effect}",
          "where": "In Discord: #{name}, Edit Channel, Permissions. Allow Guildhall’s role: {permissions}."
        },
        "roleAboveBot": {
          "what": "The role {name} stands above Guildhall’s own",
          "breaks": "Guildhall can neither give it to anybody nor take it away.",
          "where": "In Discord: Server Settings, Roles. Drag the role of Guildhall above {name}."
        },
        "rankRoleGone": {
          "what": "The Discord role was deleted: {name}",
          "breaks": "Whoever has the rank has no role for it.",
          "where": "To use another role, choose it on the dashboard under Members, Ranks."
        },
        "heirGone": {
          "what": "Whoever was to follow is gone: {name}",
          "breaks": "When the last one of the rank leaves, nobody follows.",
          "where": "To name somebody else, go to Members, Ranks on the dashboard."
        },
        "officersEmpty": {
          "what": "Nobody has the role {name}",
          "breaks": "Only those who manage the server can plan and settle events.",
          "where": "In Discord: Server Settings, Members. Give the role to your officers."
        },
        "membersUnread": {
          "what": "The members of the server were not all read",
          "breaks": "The dashboard does not know everybody’s roles, so people have to sign in again and again.",
          "where": "Reading again begins with the first page."
        },
        "workParked": {
          "what": "{count, plural, one {One piece of work} other {# pieces of work}} gave up",
          "breaks": "Some messages in Discord show something old, or are missing.",
          "where": "Mend what else is listed here first; else it gives up again."
        },
        "eventsUnsettled": {
          "what": "{count, plural, one {{name} is} other {# events are}} not settled for more than half a day",
          "breaks": "Whoever was there has no points for it.",
          "where": "{count, plural, one {Settle it on its page} other {{name} has waited longest}}, or with /event settle in Discord."
        },
        "ledgerBroken": {
          "what": "{name}: batch {count, number} of the ledger is not as it was written",
          "breaks": "Somebody with access to the database changed history. Balances from there on prove nothing.",
          "where": "Tell whoever runs Guildhall: a backup from before shows what stood there."
        },
        "balancesWrong": {
          "what": "{name}: {count, plural, one {one balance is} other {# balances are}} not the sum of the entries",
          "breaks": "Standings show wrong points. The ledger itself is as it was written.",
          "where": "Adding them up anew changes no entry."
        },
        "catalogueUnread": {
          "what": "Items: the last {count, plural, one {reading} other {# readings}} of the game’s catalogue failed",
          "breaks": "The catalogue stays as it is: new items are missing.",
          "where": "On the dashboard under Items each run says why. Who runs this deployment can read it again there."
        },
        "messagesRefused": {
          "what": "{count, plural, one {One member takes} other {# members take}} no direct messages from this server",
          "breaks": "Reminders name them in the thread instead.",
          "where": "Each member can allow it: in Discord, the server’s menu, Privacy Settings, Direct Messages."
        },
        "eventChannelGone": {
          "what": "The channel of these events was deleted: {name}",
          "breaks": "Their cards stand in the guild’s own event channel.",
          "where": "To use another channel, choose it in the template on the dashboard."
        },
        "accountsUnread": {
          "what": "The game’s own service does not answer",
          "breaks": "Accounts are not looked up, and codes in names are not read back. It failed {count, plural, one {once} other {# times}} in a row.",
          "where": "It is tried again by itself. Until then officers approve by what they see."
        },
        "languageChannelGone": {
          "what": "{count, plural, one {A channel that speaks a language was deleted} other {# channels that speak a language were deleted}}",
          "breaks": "What is announced in that language is read by nobody.",
          "where": "Choose another channel in the settings, under Notices."
        },
        "lobbyGone": {
          "what": "{count, plural, one {A voice channel that opens rooms was deleted} other {# voice channels that open rooms were deleted}}",
          "breaks": "Nobody gets a room there.",
          "where": "Choose another lobby on the dashboard, under Notices, Voice rooms."
        },
        "lobbyClosed": {
          "what": "{name} cannot open rooms",
          "breaks": "Whoever enters stays there, or gets a room that does not do all that its owner wants.",
          "where": "In Discord: {name} and its category, Edit, Permissions. Allow Guildhall’s role: {permissions}."
        },
        "lobbyFull": {
          "what": "There is no space for another room of {name}",
          "breaks": "Whoever enters stays there. Discord takes 50 channels in a category and 500 in a server.",
          "where": "Move the lobby to another category, or delete channels that nobody needs."
        }
      }
    },
    "notInGame": "The game of this guild has no such class, role, party or event.",
    "partyNotFull": "A party has {partySize, number} seats, and these are {count, number}.",
    "presetTwice": "Two events of your own have the same title. Give each its own.",
    "style": "Style",
    "modulesOff": "Switched off",
    "inGameName": "Name in the game",
    "inGameServer": "Server in the game"
  },
  "shell": {
    "product": "Guildhall",
    "tagline": "Guild management for MMO guilds on Discord",
    "legal": "Not affiliated with the game's publisher.",
    "skip": "Skip to the page",
    "nav": {
      "label": "Guild",
      "phone": "Pages",
      "path": "Where you are",
      "more": "More",
      "moreTitle": "More",
      "switchGuild": "Switch server",
      "groups": {
        "play": "Play",
        "award": "Earn and award",
        "people": "People",
        "hall": "Hall"
      },
      "pages": {
        "absences": "Leave",
        "overview": "Overview",
        "settings": "Settings",
        "devices": "Your sign-ins",
        "guilds": "All your servers",
        "events": "Events",
        "dkp": "DKP",
        "audit": "Audit",
        "groups": "Groups",
        "data": "Your data",
        "members": "Members",
        "doctor": "Health check",
        "me": "My page",
        "attendance": "Attendance",
        "items": "Items",
        "wishlists": "Wishlists",
        "loot": "Loot",
        "recruitment": "Recruitment",
        "verification": "Verification",
        "diplomacy": "Diplomacy",
        "announcements": "Notices"
      },
      "tabs": {
        "overview": "Hall",
        "events": "Events",
        "loot": "Loot",
        "me": "Me"
      },
      "own": "Your own"
    },
    "user": {
      "menu": "Your menu",
      "canManage": "Runs this server",
      "member": "Member",
      "signOut": "Sign out",
      "language": "Language",
      "languageAuto": "As the guild speaks"
    },
    "theme": {
      "label": "Appearance",
      "dark": "Dark",
      "light": "Light",
      "system": "As the system",
      "switch": "Switch light and dark"
    },
    "live": {
      "on": "Live",
      "waiting": "Reconnecting"
    },
    "palette": {
      "title": "Find anything, or do it",
      "open": "Find or do",
      "placeholder": "A member, event, item, page or action",
      "nothing": "Nothing by that name.",
      "searching": "Searching.",
      "count": "{count, plural, =0 {Nothing found.} one {# found.} other {# found.}}",
      "groups": {
        "actions": "Do",
        "pages": "Pages",
        "members": "Members",
        "events": "Events",
        "items": "Items",
        "foreignGuilds": "Other guilds",
        "applications": "Applications"
      },
      "do": {
        "newEvent": "New event",
        "recordDrops": "Record drops",
        "givePoints": "Give points",
        "newAnnouncement": "New announcement",
        "planAbsence": "Plan an absence",
        "settle": "Settle {title}",
        "answer": "Answer {title}"
      },
      "stances": {
        "ally": "Ally",
        "pact": "Pact",
        "neutral": "Neutral",
        "hostile": "Hostile"
      },
      "applicationStates": {
        "applied": "New",
        "inReview": "Talking",
        "interview": "Interview",
        "trial": "Trial",
        "accepted": "Accepted",
        "rejected": "Rejected",
        "withdrawn": "Withdrawn"
      }
    },
    "keys": {
      "title": "Keyboard",
      "palette": "Find anything, or do it",
      "search": "Search in this page",
      "go": "Go to {page}",
      "rows": "Move between rows",
      "select": "Select the row",
      "open": "Open the row",
      "explain": "Explain the number",
      "help": "This list",
      "close": "Close what is on top",
      "save": "Save changes",
      "undo": "Undo the last thing done"
    },
    "roles": {
      "tank": "Tank",
      "healer": "Healer",
      "melee": "Melee",
      "ranged": "Ranged",
      "flanker": "Flanker",
      "support": "Support"
    },
    "ui": {
      "changed": "changed",
      "close": "Close",
      "cancel": "Cancel",
      "undo": "Undo",
      "notice": "Notice",
      "notices": "Notices",
      "reference": "Reference",
      "copy": "Copy {text}",
      "copied": "Copied",
      "search": "Search",
      "noAnswer": "No answer came: the connection was lost. Look whether it arrived before you do it again.",
      "nothingFound": "Nothing by that name.",
      "choose": "Choose: {what}",
      "add": "Add",
      "remove": "Remove {what}",
      "asTable": "As table",
      "asChart": "As chart",
      "loading": "Reading",
      "typeName": "Type “{name}” to go on",
      "sorting": {
        "handle": "Move {name}",
        "hint": "Space lifts it, the arrow keys move it, Space drops it, Escape puts it back.",
        "lifted": "{name} is lifted: place {place, number} of {count, number}.",
        "moved": "{name}: place {place, number} of {count, number}.",
        "dropped": "{name} is at place {place, number} of {count, number} now.",
        "cancelled": "{name} is back where it was."
      },
      "filterSays": "{label}: {value}"
    },
    "explain": {
      "how": "How it is made",
      "entries": "Entries",
      "rule": "Rule",
      "day": "Day",
      "what": "What",
      "amount": "Amount",
      "balance": "Balance"
    },
    "table": {
      "export": "Export CSV",
      "selectAll": "Select all rows",
      "select": "Select {name}",
      "selection": "Selected rows",
      "selected": "{count, plural, one {# selected} other {# selected}}",
      "clearSelection": "Clear the selection",
      "noMatch": "No row fits this search.",
      "shown": "{shown, number} of {all, number}"
    },
    "unsaved": {
      "title": "Unsaved changes",
      "count": "{count, plural, one {# unsaved change} other {# unsaved changes}}",
      "review": "Review",
      "discard": "Discard",
      "save": "Save",
      "reviewTitle": "Review what changes",
      "field": "Setting",
      "before": "Before",
      "after": "After",
      "theirs": "Somebody else saved this meanwhile",
      "leaveTitle": "Leave without saving?",
      "leaveBody": "{count, plural, one {# change is} other {# changes are}} not saved: {changes}.",
      "leave": "Leave and discard",
      "stay": "Stay",
      "fix": "Correct what is marked first.",
      "leaveForm": "What you entered here was not sent. It is lost when you leave."
    },
    "signIn": {
      "title": "Sign in",
      "lead": "With your Discord account. There is no password to choose.",
      "action": "Sign in with Discord",
      "reads": "What is read from Discord",
      "readsAccount": "Your account: id, name and picture.",
      "readsGuilds": "The list of your servers and whether you may manage them. It is held for 10 minutes, then asked for again.",
      "keeps": "What is not kept",
      "keepsToken": "Discord's key to your account. It is used once and handed back to Discord before this page closes.",
      "keepsMail": "Your e-mail address and your messages. They are never asked for.",
      "failed": "The sign-in was not finished.",
      "failedAdvice": "Nothing was stored. Start again; if Discord asked for permission, allow it there.",
      "ended": "You are signed out on this device.",
      "erased": "Your data is deleted, and you are signed out everywhere."
    },
    "guilds": {
      "title": "Your servers",
      "lead": "Open a guild, or add Guildhall to a server that you manage.",
      "open": "Guildhall is here",
      "addable": "You can add it here",
      "openGuild": "Open {name}",
      "add": "Add to server",
      "addTo": "Add Guildhall to {name}",
      "refresh": "Refresh the list",
      "none": "Guildhall is in none of your servers yet, and you manage none. Ask an officer to add it, then refresh this list.",
      "noneOpen": "Guildhall is in none of your servers yet. Add it to one of those below.",
      "stale": "Your list of servers is older than 10 minutes",
      "staleAdvice": "Rights may have changed since. Refreshing signs you in at Discord again; it takes a moment and keeps this device signed in."
    },
    "overview": {
      "guild": "The guild",
      "name": "Server",
      "game": "Game",
      "language": "Language",
      "since": "Guildhall since",
      "yourRights": "Your rights",
      "allRights": "All, because you manage this Discord server",
      "noRights": "None beyond a member's own",
      "toSettings": "Settings",
      "morning": "Good morning, <name></name>",
      "day": "Good day, <name></name>",
      "evening": "Good evening, <name></name>",
      "now": "{day}, {time} in {place}.",
      "begins": "{title} begins {when}.",
      "runs": "{title} is on.",
      "next": "Next events",
      "allEvents": "All events",
      "nothingPlanned": "No event is planned. Plan one here, or with /event create in Discord.",
      "nothingComes": "No event is planned.",
      "playsInNumber": "You play in Party {number, number}.",
      "playsIn": "You play in {party}.",
      "onBench": "You are on the bench.",
      "nothingWaits": "Nothing waits.",
      "overSince": "Over {when}, not settled",
      "settle": "Settle",
      "missing": "Who is missing",
      "notAnswered": "{count, plural, =0 {Everybody has answered {title}.} one {# member has not answered {title}.} other {# members have not answered {title}.}}",
      "more": "{count, number} more",
      "turnout": "Turnout",
      "turnoutEmpty": "Nothing to show yet. It appears after the first event is settled.",
      "turnoutLabel": "Signed up and present at the last {count, plural, one {# event} other {# events}}",
      "present": "present",
      "signedUp": "signed up",
      "event": "Event",
      "turnoutPoint": "{count, plural, one {The last event} other {Average of the last # events}}: {came} present, {signedUp} signed up.",
      "week": "This week in points",
      "standings": "Standings",
      "weekEmpty": "No points moved in the last seven days.",
      "movements": {
        "event": "Settled events",
        "reversal": "Taken back",
        "adjustment": "Adjusted by officers",
        "import": "From the guild’s sheet",
        "start": "To begin with",
        "decay": "Decay",
        "expiry": "Expired unspent",
        "limit": "Caps and floor",
        "share": "Shared by others",
        "season": "End of a season",
        "lapse": "Came back too late",
        "award": "Paid for loot"
      },
      "change": "Change, pool {pool}",
      "timeZone": "Time zone",
      "held": "Held by {name}",
      "heldBySomebody": "Held",
      "closes": "settles itself {when}",
      "waits": {
        "title": "Waits for you",
        "look": "Look",
        "since": "Oldest: {when}",
        "until": "First one ends {when}",
        "findings": "{count, plural, one {The health check found # thing} other {The health check found # things}}",
        "kinds": {
          "contests": "{count, plural, one {# appeal} other {# appeals}}",
          "trials": "{count, plural, one {# trial ends} other {# trials end}}",
          "applications": "{count, plural, one {# new application} other {# new applications}}",
          "clearances": "{count, plural, one {# former guild has not answered} other {# former guilds have not answered}}",
          "newcomers": "{count, plural, one {# newcomer} other {# newcomers}}",
          "memberClaims": "{count, plural, one {# member says to be somebody of the roster} other {# members say to be somebody of the roster}}",
          "rankClaims": "{count, plural, one {# rank claimed} other {# ranks claimed}}",
          "accounts": "{count, plural, one {# game account to verify} other {# game accounts to verify}}",
          "contacts": "{count, plural, one {# contact to let in} other {# contacts to let in}}",
          "pacts": "{count, plural, one {# pact ends soon} other {# pacts end soon}}",
          "drops": "{count, plural, one {# drop not yet given} other {# drops not yet given}}",
          "codes": "{count, plural, one {# gift code runs out} other {# gift codes run out}}"
        }
      },
      "work": {
        "title": "By hand and by itself",
        "week": "last 7 days",
        "reading": "Counting…",
        "nothing": "Nobody changed anything in the last seven days.",
        "point": "Officers did <byHand>{officers, plural, one {# thing} other {# things}}</byHand>, and <byItself>{itself, plural, one {# thing} other {# things}}</byItself> happened without anybody.",
        "share": "By itself: {now}, the week before {before}.",
        "counts": "{officers, number} by hand, {itself, number} not",
        "features": {
          "settings": "Settings",
          "members": "Roster",
          "absences": "Leave",
          "items": "Items",
          "groups": "Groups",
          "events": "Events",
          "attendance": "Attendance",
          "dkp": "DKP",
          "wishlists": "Wishlists",
          "loot": "Loot",
          "verification": "Verification",
          "diplomacy": "Diplomacy",
          "recruitment": "Recruitment",
          "announcements": "Announcements",
          "privacy": "Privacy",
          "audit": "Audit",
          "data": "Data"
        }
      }
    },
    "settings": {
      "title": "Settings",
      "lead": "How Guildhall speaks in this guild, by which clock, and of which game.",
      "language": "Language",
      "languageHint": "Cards, reminders and posts in Discord use it, and the dashboard of everybody who chose no language of their own.",
      "changed": "Saved. The guild now speaks {language}.",
      "timeZone": "Time zone",
      "timeZoneHint": "What people mean here by \"20:00\". Events on the dashboard and times that people write go by it; Discord shows everybody the own time.",
      "changedZone": "Saved. The guild's clock is that of {timeZone}.",
      "game": "Game",
      "gameHint": "Its words and numbers are offered wherever they help: ready-made events, classes, ranks.",
      "changedGame": "Saved. The guild now plays {game}.",
      "changedSeveral": "Saved: {settings}."
    },
    "devices": {
      "title": "Your sign-ins",
      "lead": "Every device that is signed in as you. Sign out what you do not know.",
      "thisDevice": "this device",
      "lastSeen": "Last seen <time></time>",
      "signedInAt": "Signed in <time></time>",
      "end": "Sign out",
      "endNamed": "Sign out {device}",
      "endOthers": "Sign out all others",
      "endOthersTitle": "Sign out the other devices",
      "endOthersBody": "{count, plural, one {# device is} other {# devices are}} signed out at once. This one stays signed in.",
      "endOthersAction": "{count, plural, one {Sign out # device} other {Sign out # devices}}",
      "ended": "{device} is signed out.",
      "endedOthers": "{count, plural, one {# device is signed out.} other {# devices are signed out.}}",
      "onlyThis": "Only this device is signed in."
    },
    "failure": {
      "title": "This page could not be shown",
      "advice": "Nothing was changed. Try again; if it happens again, give the reference to your admin.",
      "again": "Try again",
      "notFound": "There is no page here",
      "notFoundAdvice": "The address may be old, or what it showed was removed.",
      "home": "Your servers",
      "noRight": "{page}: you cannot see this"
    },
    "times": {
      "forYou": "(for you {time})"
    },
    "preview": {
      "title": "Preview",
      "titleOf": "Preview: {name}",
      "count": "{count, number} of {limit, number}",
      "unfold": "Show the preview",
      "fold": "Fold the preview"
    },
    "health": {
      "found": "{count, plural, one {# finding} other {# findings}}"
    },
    "me": {
      "then": "After that",
      "notListed": "You are not in the roster yet",
      "notListedLead": "Add your character or answer an event, and you are. If you were here before, say who you are below. Guests need none of it."
    },
    "applications": {
      "waiting": "{count, plural, one {# application waits} other {# applications wait}}"
    },
    "trends": {
      "title": "Trends",
      "lead": "How the last weeks went, week by week from Monday to Monday.",
      "parts": "Overview",
      "now": "Now",
      "window": "How far back",
      "days": "{days, number} d",
      "nothing": "Attendance, points and loot are switched off here.",
      "noEvents": "No event was settled in this time. It appears after the first one.",
      "week": "Week from",
      "events": "Events",
      "share": {
        "title": "Attendance",
        "label": "Attendance of the guild over {count, plural, one {# week} other {# weeks}}",
        "point": "{mean} on average, {last} in the last week: {change, plural, =0 {as at the beginning} other {{signed} points since the beginning}}."
      },
      "turnout": {
        "title": "Turnout",
        "label": "Signed up and present per event over {count, plural, one {# week} other {# weeks}}",
        "point": "Of {signedUp, plural, one {# sign-up} other {# sign-ups}} to {events, plural, one {# event} other {# events}}, {came, number} came: {kept}."
      },
      "points": {
        "title": "Points: {pool}",
        "label": "Points earned and spent in {pool} over {count, plural, one {# week} other {# weeks}}",
        "earned": "earned",
        "spent": "spent",
        "held": "held",
        "point": "{earned} earned, {spent} spent.",
        "grown": "The guild holds {percent} more than before.",
        "shrunk": "The guild holds {percent} less than before."
      },
      "loot": {
        "title": "Loot weight per 10 events",
        "search": "Search members",
        "member": "Member",
        "perTen": "Per 10 events",
        "weight": "Weight",
        "items": "Items",
        "events": "Events",
        "empty": "Nobody was at four events in this time. It appears when somebody was.",
        "point": "{mean} on average. {above, plural, =0 {Nobody has} one {# member has} other {# members have}} more than twice that. Gini {gini}: 0 is even.",
        "new": "{count, plural, one {# member was} other {# members were}} at fewer than four events and {count, plural, one {is} other {are}} left out.",
        "sentence": "{items, plural, one {# item} other {# items}} of weight {weight, number} at {eventsAttended, plural, one {# event} other {# events}} in {days, number} days: {perTen} per ten.",
        "kicker": "Loot weight, {days, number} days",
        "terms": {
          "weight": "{items, plural, one {Weight of # item} other {Weight of # items}}",
          "events": "Events attended"
        },
        "taken": "Given so far",
        "rule": "Weight × 10 ÷ events attended. An item weighs 0, 1, 3 or 5, as it did when it was given. What was taken back does not count.",
        "proof": "By the loot history and settled attendance"
      }
    }
  },
  "verification": {
    "numberUnfit": "This is no account number: one has {min, number} to {max, number} digits. You find yours in the game, on your own profile.",
    "nameUnfit": "A name in the game has {min, number} to {max, number} signs, all of which can be seen.",
    "tooManyAccounts": "You have {max, number} accounts here, and more would not be looked through. Give one up first.",
    "tooManyTries": "You tried {max, number} times. Try again in {minutes, plural, one {# minute} other {# minutes}}.",
    "playerUnknown": "The game knows no account with this number. Please check it and try again.",
    "idTaken": "Somebody else of this guild has this account, or says so. If it is yours, tell an officer: they see who it is.",
    "alreadyClaimed": "You have claimed this account already. Prove it by a code, or wait for an officer.",
    "alreadyVerified": "This account is verified as yours already.",
    "accountGone": "This account is not there any more: it was given up in the meantime.",
    "claimSettled": "This claim has been answered already.",
    "ownClaim": "This is your own account: another officer has to approve it, or you prove it by a code.",
    "codeNotOffered": "In this game a code proves nothing: an officer approves your account.",
    "codeOver": "This code does not count any more. Get a new one, and put it into your name in the game.",
    "codeNotInName": "Your name in the game is “{name}”, without the code {code}. Put it in anywhere, wait a minute, and check again.",
    "officersLook": "Guildhall cannot look into this game by itself here. Leave the code in your name: an officer looks.",
    "serviceDown": "The game does not answer at the moment. Your claim is kept: check again later, or wait for an officer.",
    "serviceBusy": "Many accounts are being looked up just now. Please try again in a minute.",
    "commands": {
      "verify": {
        "name": "verify",
        "description": "Show which account in the game is yours",
        "start": {
          "name": "start",
          "description": "Say which account is yours",
          "options": {
            "id": {
              "name": "id",
              "description": "Its number in the game, or its name where the game has no numbers"
            }
          }
        },
        "status": {
          "name": "status",
          "description": "How it stands with your accounts"
        },
        "claims": {
          "name": "claims",
          "description": "Accounts that wait for an answer"
        },
        "release": {
          "name": "release",
          "description": "Give an account up",
          "options": {
            "account": {
              "name": "account",
              "description": "Which one"
            }
          }
        }
      }
    },
    "problems": {
      "tooManyRequests": "it was asked too often",
      "serverError": "it has an error of its own",
      "timeout": "it took too long",
      "unreachable": "it could not be reached",
      "redirected": "it sent us to another address",
      "refused": "it did not accept our question; the secret may be wrong",
      "tooLarge": "its answer was far too large",
      "nonsense": "its answer made no sense"
    },
    "player": {
      "details": "{name} · State {world} · Furnace {level}",
      "unread": "Not looked up in the game",
      "missing": "The game has not known it since {day}"
    },
    "states": {
      "open": "Waits for an answer",
      "verified": "Verified",
      "declined": "Declined"
    },
    "proofs": {
      "officer": "approved by an officer",
      "code": "proven by a code"
    },
    "card": {
      "title": "{member}: account {id}",
      "hint": "Is it theirs? Ask something that only its owner knows, or have a look in the game.",
      "game": "In the game",
      "code": "Code",
      "codeUntil": "{code}, until {until}: whoever has it in the name is {member}.",
      "approve": "It is theirs",
      "approveOf": "{member}: {id} is theirs",
      "more": "… and {count, number} more",
      "decline": "Decline",
      "verifiedByCode": "Verified: the name in the game held the code.",
      "verified": "Verified: an officer approved it.",
      "verifiedBy": "Verified by {by}.",
      "declined": "Declined: {reason}",
      "declinedBy": "Declined by {by}: {reason}",
      "approveDone": "The account {id} is verified as {member}’s.",
      "declineDone": "You declined the account {id} of {member}, who reads why.",
      "declineTitle": "Decline this account",
      "reason": "Why? The person reads it"
    },
    "own": {
      "title": "My game accounts",
      "none": "You have no account here yet.",
      "noneHow": "Say which one is yours with /verify start.",
      "claimed": "Your claim to {id} is there. The officers see it in your talk with them.",
      "orProve": "Or prove it yourself: get a code, put it into your name in the game, and check.",
      "getCode": "Get a code",
      "getCodeOf": "Code for {id}",
      "check": "Check my name",
      "checkOf": "Check {id}",
      "code": "Your code is **{code}**. Put it anywhere into your name in the game; it counts until {until}. You can take it out again once you are verified.",
      "codeByService": "Then press “Check my name”.",
      "codeByOfficer": "Leave it there until an officer has looked.",
      "verified": "{id} is verified as yours. You can take the code out of your name.",
      "released": "You gave {id} up.",
      "line": "**{id}** · {state}",
      "reason": "Why: {reason}"
    },
    "web": {
      "title": "Verification",
      "lead": "Which account in the game is whose. Nobody is verified by saying so.",
      "claims": "Waiting for an answer",
      "noClaims": "Nobody waits for an answer.",
      "accounts": "Verified accounts",
      "noAccounts": "No account is verified yet. Members claim theirs on their own page, or with /verify in Discord.",
      "find": "Search accounts",
      "columns": {
        "member": "Member",
        "id": "Account",
        "inGame": "In the game",
        "proof": "Shown by",
        "since": "Since",
        "act": "Actions"
      },
      "ownLead": "Say which account in the game is yours. Officers approve it, or you prove it by a code in your name.",
      "ownLeadOfficers": "Say which account in the game is yours, and an officer approves it.",
      "number": "Account number",
      "name": "Name in the game",
      "claim": "This is mine",
      "claimedToast": "Your claim to {id} is there.",
      "release": "Give up",
      "releaseOf": "Give up {id}",
      "releaseWhat": "It counts as nobody’s then, and whoever claims it has to show anew that it is theirs.",
      "takeAway": "Take away",
      "takeAwayOf": "Take away {id} from {member}",
      "releasedToast": "{id} counts as nobody’s now.",
      "codeToast": "Your code is there.",
      "code": "Your code: {code}",
      "codeUntil": "Put it anywhere into your name in the game. It counts until {until}.",
      "codeShown": "Code {code}, until {until}",
      "approve": "It is theirs",
      "approvedToast": "{id} is verified as {member}’s.",
      "decline": "Decline",
      "declineOf": "Decline {id} of {member}",
      "reason": "Why? The person reads it.",
      "declinedToast": "{id} of {member} is declined.",
      "ownClaim": "Your own: another officer answers.",
      "refresh": "Read again",
      "refreshedToast": "{id} was read again.",
      "declinedWhy": "Declined: {reason}",
      "verifiedSince": "Verified since {day}, {proof}",
      "badge": "verified: {account}",
      "serviceOff": "Accounts of this game are not looked up here: officers decide by what they see.",
      "serviceOpen": "Accounts are looked up in the game.",
      "serviceShut": "The game’s service is left in peace until {until}: {problem}.",
      "serviceTrial": "The game’s service failed; the next question shows whether it is back.",
      "chips": {
        "open": "waits for an answer",
        "verified": "verified",
        "declined": "declined"
      }
    }
  },
  "wishlists": {
    "notFound": "That wish is not there any more.",
    "notOpen": "That wish has ended. Wish for the item again to begin a new one.",
    "locked": "Wishlists are locked for now. Ask an officer if something has to change.",
    "full": "{limit, plural, =0 {This guild keeps no wishes of this kind.} one {There is room for one wish of this kind, and it is taken. Take it off the list first.} other {All # wishes of this kind are taken. Take one off the list first.}}",
    "tooMany": "A list holds {limit, number} wishes. Take one off first.",
    "wishedAlready": "This item is on the list for the same reason already.",
    "noSuchInterest": "The game of this guild does not know this kind of wish. Choose another one.",
    "onlyOne": "Of this kind one wish is for one item. Leave the quantity at 1.",
    "alreadyReceived": "{count, plural, one {One of them has} other {# of them have}} come already. Wish for more than that, or take the wish off the list.",
    "itemRetired": "{name} is not in the game any more. Choose another item.",
    "private": "Wishlists are private in this guild: each member sees the own one.",
    "restoreOver": "A wish can be put back for {minutes, number} minutes. Wish for the item anew.",
    "noMember": "Only members have a wishlist.",
    "lockBackwards": "The lock has to end later than now, and later than it begins.",
    "rulesMoved": "Another officer changed the rules meanwhile. Read them again, then change them.",
    "rulesNotFound": "The guild never had this version of its rules.",
    "noSuchTier": "The rules know {count, plural, =0 {no tiers} one {one tier} other {# tiers}}. Choose another one.",
    "web": {
      "title": "Wishlists",
      "lead": "What you want, the most wanted first. A wish counts for a drop once it is {hours, plural, =0 {on the list} one {# hour old} other {# hours old}} and older than the event.",
      "tabs": {
        "label": "Wishlists",
        "own": "My list",
        "guild": "The guild",
        "rules": "Rules"
      },
      "add": "Add a wish",
      "change": "Change",
      "remove": "Take off the list",
      "more": "More for {item}",
      "reading": "Reading the list",
      "count": "{count, number}",
      "countOf": "{count, number} of {limit, number}",
      "noneOfKind": "Nothing yet.",
      "noneOfKindOther": "Nothing.",
      "moved": "{item} is at place {place, number} now.",
      "removed": "{item} is off the list.",
      "restored": "{item} is on the list again, as it was.",
      "added": "{item} is on the list.",
      "changed": "{item} is saved.",
      "others": "{count, plural, =0 {Nobody else wants it} one {# other wants it} other {# others want it}} · {drops, plural, =0 {no drop yet} one {# drop} other {# drops}}",
      "conflict": "{count, plural, =0 {Nobody else wants it} one {# other wants it} other {# others want it}}. {drops, plural, =0 {It has not dropped yet} one {It dropped once} other {It dropped # times}}. Its loot weight is {weight, number}.",
      "quantity": "{received, number} of {quantity, number} came",
      "or": "or {items}",
      "retired": "not in the game any more",
      "countsFrom": "counts from {at}",
      "countsAs": "counts as no. {place, number} still",
      "ended": "What came and what ended",
      "states": {
        "open": "open",
        "received": "received",
        "replaced": "the other one came",
        "removed": "taken off",
        "archived": "of a past season"
      },
      "form": {
        "kicker": "Wish",
        "item": "Item",
        "another": "Another item",
        "interest": "Why",
        "left": "{count, plural, =0 {No room left for this kind.} one {Room for one more.} other {Room for # more.}}",
        "quantity": "How many",
        "note": "Note",
        "noteHint": "Read by everybody who reads the list.",
        "add": "Add to the list",
        "save": "Save",
        "becomesYoung": "For another reason it is a new wish: it counts after {hours, plural, one {# hour} other {# hours}} again."
      },
      "choice": {
        "label": "One of several",
        "hint": "Once one of them comes, the others are off the list. At most {count, number}.",
        "alone": "{item} stands alone again.",
        "grouped": "One of these is enough now."
      },
      "lock": {
        "action": "Lock the lists",
        "unlock": "Unlock the lists",
        "title": "Lock the lists",
        "lead": "Members leave their lists as they are. Officers can still correct them, and what comes is ticked all the same.",
        "from": "From",
        "fromHint": "On your own clock. Empty: now.",
        "until": "Until",
        "untilHint": "Empty: until an officer unlocks.",
        "locked": "The lists are locked.",
        "unlocked": "Members can change their lists again.",
        "isLocked": "Lists are locked since {from}{until, select, none {, until an officer unlocks them} other {, until {at}}}.",
        "willLock": "Lists are locked from {from}{until, select, none {, until an officer unlocks them} other {, until {at}}}."
      },
      "guildLead": "Who wants what, with the place on each list. Press an item to see who would get it, and why.",
      "guildLeadPrivate": "Wishlists are private in this guild: you see what you may.",
      "guildTable": "Wishlists of the guild",
      "guildEmpty": "Nobody wants anything yet.",
      "findMember": "Find a member",
      "interestAny": "Why: any",
      "interestIs": "Why: {interest}",
      "hidden": "{count, plural, one {# more item is} other {# more items are}} wanted by fewer people. The file has all of them.",
      "columns": {
        "member": "Member",
        "count": "Wishes",
        "wants": "Wants"
      },
      "itemHead": "{item}: wanted by {count, number}",
      "mark": "{item}: {interest}, place {place, number}",
      "listOf": "Wishlist",
      "item": {
        "kicker": "Who wants it, and why",
        "reading": "Reading who wants it",
        "standing": "If it fell now",
        "standingHint": "By the rules in force.",
        "private": "Wishlists are private. {count, plural, one {One member wants} other {# members want}} it.",
        "own": "You would stand {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}.",
        "none": "Nobody wants it.",
        "since": "since {day}",
        "others": "Not asked now",
        "outsider": "not eligible",
        "young": "too young to count"
      },
      "weight": {
        "label": "Loot weight",
        "hint": "How much it counts against whoever takes it. What was given keeps its weight.",
        "is": "Loot weight {weight, number}.",
        "of": "{weight, number}",
        "byGrade": "As its grade says",
        "saved": "{item} weighs otherwise now."
      },
      "addThis": "Add to my wishes",
      "onMyList": "On my list",
      "line": {
        "own": "Your wishes",
        "wishes": "Wishes",
        "list": "The list",
        "none": "No wishes.",
        "ownNone": "You want nothing yet. Add what you are after, and see where you stand for it.",
        "place": "{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} in line",
        "sentence": "{item}, if it fell now: {count, plural, one {one member is} other {# members are}} let in.",
        "countsAs": "in line as {interest}",
        "out": "not in line",
        "outSentence": "{item}, if it fell now: not let in. {count, plural, one {One member wants} other {# members want}} it."
      }
    },
    "priority": {
      "criteria": {
        "interest": "Interest",
        "wishRank": "Place on the list",
        "attendance": "{days, plural, =0 {Attended} other {Attended, # d}}",
        "lootWeight": "Loot weight, {days, number} d",
        "tier": "Tier",
        "points": "Points",
        "wishedAt": "Wished",
        "roll": "Roll",
        "bid": "Bid",
        "bidAt": "Bid placed",
        "votes": "Votes",
        "roster": "Roster"
      },
      "values": {
        "rank": "{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
        "percent": "{percent, number}%",
        "isNew": "new",
        "none": "none",
        "hidden": "not shown",
        "roster": "no. {number, number}",
        "tier": "Tier {tier, number}",
        "number": "{number, number}"
      },
      "failures": {
        "active": {
          "is": "Has left the guild",
          "needed": "Only members take part"
        },
        "notOnTrial": {
          "is": "On trial",
          "needed": "Trial members wait"
        },
        "daysInGuild": {
          "is": "{value, plural, one {# day in the guild} other {# days in the guild}}",
          "needed": "{needed, number} needed"
        },
        "attendance": {
          "is": "Attended {value, number}%",
          "needed": "{needed, number}% needed"
        },
        "attendedEvents": {
          "is": "{value, plural, =0 {No event counts} one {# event counts} other {# events count}}",
          "needed": "{needed, number} needed"
        },
        "wasThere": {
          "is": "Was not at the kill",
          "needed": "Only who was there takes part"
        },
        "cooldown": {
          "is": "Took {item, select, none {a heavy item} other {{item}}} {value, plural, =0 {today} one {yesterday} other {# days ago}}",
          "needed": "Cooldown is {needed, plural, one {# day} other {# days}}"
        },
        "strikes": {
          "is": "{value, plural, one {# strike} other {# strikes}}",
          "needed": "Fewer than {needed, number} needed"
        },
        "couldNotPay": {
          "is": "Could spend {value, number} points when it ended",
          "needed": "The least was {needed, number}"
        },
        "private": "Not eligible",
        "until": "until {day}"
      },
      "presets": {
        "usual": "Usual rules",
        "attendanceFirst": "Attendance first",
        "pointsFirst": "Points first",
        "leastFirst": "Who got least first"
      },
      "rulesName": "{name}, version {version, number}",
      "shippedRules": "Usual rules",
      "web": {
        "title": "How drops are decided",
        "lead": "Gates first, then one criterion after the other until one differs. What was decided before stays as it was decided.",
        "readOnly": "Officers change these rules. Everybody reads them, because everybody is judged by them.",
        "gates": "Gates",
        "gatesLead": "Who fails one takes part in no drop, whatever the way it is given away.",
        "order": "Order",
        "orderLead": "The first criterion in which two people differ decides. Drag a row by its handle, or lift it with Space and move it with the arrows.",
        "orderEnd": "Still level: who stands longer in the roster.",
        "addCriterion": "Add a criterion",
        "remove": "Take out {criterion}",
        "gateNames": {
          "active": "In the guild",
          "notOnTrial": "Not on trial",
          "daysInGuild": "Days in the guild",
          "attendance": "Attendance",
          "wasThere": "Was at the kill",
          "cooldown": "Cooldown after a heavy item",
          "strikes": "Strikes"
        },
        "gateHints": {
          "active": "Who left gets nothing.",
          "notOnTrial": "Trial members wait until the trial is over.",
          "daysInGuild": "At least so many days since joining.",
          "attendance": "Enough of the events, and enough events to say so.",
          "wasThere": "Only who took part in the event. What the guild bank sells is exempt.",
          "cooldown": "Nothing of this weight in so many days.",
          "strikes": "Fewer standing strikes than this."
        },
        "fields": {
          "days": "Days",
          "percent": "Percent",
          "windowDays": "Counted over",
          "minEvents": "Events at least",
          "weight": "Weight",
          "below": "Fewer than",
          "bands": "Bands",
          "names": "Tiers, the first first",
          "order": "Order of interests"
        },
        "window": "{days, plural, =0 {always} other {# days}}",
        "bandsHint": "Where one band ends and the next begins, such as {example}. Within a band people are level. Empty: every difference counts.",
        "bandsAre": "Bands: {bands}",
        "exact": "Every difference counts.",
        "interestHint": "From the most urgent. What is not named comes last.",
        "namesHint": "Up to five, separated by commas, such as Core, Second.",
        "ofRank": "Tier of {rank}",
        "noTier": "none",
        "unreadable": "A number is missing, or outside of what a rule can be. Correct what is marked.",
        "name": "Name of the rules",
        "nameHint": "Decisions say by which rules and which version they were made.",
        "preset": "Start from",
        "presetKeep": "As it is now",
        "preview": "See what changes",
        "save": "Save as version {version, number}",
        "discard": "Discard",
        "saved": "Version {version, number} is in force.",
        "previewTitle": "Before it is saved",
        "previewNone": "No drop is open.",
        "previewSame": "All {count, plural, one {# open drop goes} other {# open drops go}} to the same people.",
        "previewLine": "{item}: {before} → {after}",
        "nobody": "nobody",
        "previewGini": "Fairness of the last 90 days, Gini: {before} → {after}",
        "previewNoPast": "Nothing was given by rules in the last 90 days.",
        "versions": "Versions",
        "savedBy": "{name}, {day}",
        "restoredOf": "brought back version {version, number}",
        "inForce": "in force",
        "restore": "Put in force",
        "restoreAsk": "Put version {version, number} in force again? It becomes version {next, number}; nothing that was decided changes.",
        "begin": "What every guild begins with",
        "choose": "Choose one",
        "moveUp": "Move {name} up",
        "gateSays": {
          "active": "Is in the guild.",
          "notOnTrial": "Is not on trial.",
          "daysInGuild": "Has been in the guild for {days, plural, one {# day} other {# days}}.",
          "attendance": "Attended at least {percent, number}% {days, plural, =0 {of all time} other {over # days}}, with {events, plural, one {# event} other {# events}} or more.",
          "wasThere": "Was at the kill. What the guild bank sells is exempt.",
          "cooldown": "Took nothing of weight {weight, number} or more for {days, plural, one {# day} other {# days}}.",
          "strikes": "Has fewer than {below, number} strikes."
        }
      },
      "tiers": {
        "title": "Tiers of single members",
        "lead": "Whoever stands here is in this tier, whatever the rank says. Saved at once.",
        "leadRead": "Whoever stands here is in this tier, whatever the rank says.",
        "none": "Nobody has a tier of their own.",
        "add": "Another member",
        "choose": "Choose a member",
        "asRank": "As the rank says",
        "saved": "{name} is in {tier}.",
        "asRankNow": "{name} is in the tier of the rank again."
      },
      "decidedBy": "{criterion}: {value}"
    },
    "commands": {
      "wish": {
        "name": "wish",
        "description": "What you want of the loot",
        "add": {
          "name": "add",
          "description": "Put an item on your list",
          "options": {
            "item": {
              "name": "item",
              "description": "Which one; a part of its name will do"
            },
            "interest": {
              "name": "interest",
              "description": "Why you want it"
            },
            "quantity": {
              "name": "quantity",
              "description": "How many, of what is used up"
            },
            "note": {
              "name": "note",
              "description": "A word to whoever reads your list"
            }
          }
        },
        "remove": {
          "name": "remove",
          "description": "Take an item off your list",
          "options": {
            "wish": {
              "name": "wish",
              "description": "Which one"
            }
          }
        },
        "list": {
          "name": "list",
          "description": "Your list, or that of somebody else",
          "options": {
            "member": {
              "name": "member",
              "description": "Whose; without it your own"
            }
          }
        },
        "who": {
          "name": "who",
          "description": "Who wants an item, and who would get it",
          "options": {
            "item": {
              "name": "item",
              "description": "Which one"
            }
          }
        },
        "order": {
          "name": "order",
          "description": "Put a wish to another place",
          "options": {
            "wish": {
              "name": "wish",
              "description": "Which one"
            },
            "place": {
              "name": "place",
              "description": "1 is what you want most"
            }
          }
        },
        "either": {
          "name": "either",
          "description": "One or the other: getting one ends the other",
          "options": {
            "wish": {
              "name": "wish",
              "description": "One of them"
            },
            "or": {
              "name": "or",
              "description": "The other; the same again takes it out of its choice"
            }
          }
        }
      }
    },
    "discord": {
      "option": "{item} ({interest} {rank, number})",
      "added": "**{item}** is on your list: {interest}{quantity, plural, =1 {} other { × #}}.",
      "removed": "**{item}** is off your list.",
      "putBack": "Put it back",
      "restored": "**{item}** is on your list again, as it was.",
      "conflict": {
        "others": "{count, plural, =0 {Nobody else wants it.} one {One other wants it.} other {# others want it.}}",
        "place": "You are {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} in line, by the guild’s rules as things stand.",
        "alone": "You are first in line.",
        "keptOut": "For now a rule of the guild keeps you out:",
        "drops": "{count, plural, =0 {None fell so far.} one {One fell so far.} other {# fell so far.}}",
        "counts": "The wish counts from {from} on."
      },
      "list": {
        "own": "Your wishes",
        "of": "What {name} wants",
        "locked": "Wishlists are locked for now.",
        "lockedUntil": "Wishlists are locked until {until}.",
        "received": "Received: {items}",
        "how": "A wish counts after {hours, plural, one {# hour} other {# hours}}, and so does a new order.",
        "kind": "{interest}: {count, number} of {limit, number}",
        "kindFree": "{interest}: {count, number}",
        "empty": "Nothing yet. /wish add",
        "quantity": "{received, number} of {quantity, number}",
        "choice": "either {letter}",
        "others": "{count, plural, one {# other} other {# others}}",
        "counts": "counts {from}",
        "retired": "not in the game any more",
        "more": "and {count, number} more on the dashboard"
      },
      "who": {
        "count": "{count, plural, =0 {Nobody wants it.} one {One member wants it.} other {# members want it.}}",
        "weight": "Weight {weight, number}",
        "keptOut": "kept out by a rule",
        "private": "Wishlists are private in this guild: you see your own wish.",
        "noPlace": "You stand in no line for it yet."
      },
      "board": {
        "title": "What the guild wants most",
        "empty": "Nobody has wished for anything yet.",
        "count": "{count, plural, one {# member} other {# members}}",
        "others": "and {count, number} more",
        "drops": "{count, plural, one {fell once} other {fell # times}}",
        "more": "{count, plural, one {One more item} other {# more items}} on the dashboard",
        "own": "My wishes"
      }
    }
  }
};
