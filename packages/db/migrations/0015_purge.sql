-- The books of a guild that is purged are the one thing that may be deleted from them; the connection says which guild it is.
DROP TRIGGER `dkp_batches_no_delete`;
--> statement-breakpoint
CREATE TRIGGER `dkp_batches_no_delete` BEFORE DELETE ON `dkp_batches` FOR EACH ROW IF NOT (OLD.`guild_id` <=> @purged_guild_id) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dkp_batches is append-only'; END IF;
--> statement-breakpoint
DROP TRIGGER `dkp_entries_no_delete`;
--> statement-breakpoint
CREATE TRIGGER `dkp_entries_no_delete` BEFORE DELETE ON `dkp_entries` FOR EACH ROW IF NOT (OLD.`guild_id` <=> @purged_guild_id) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dkp_entries is append-only'; END IF;
--> statement-breakpoint
DROP TRIGGER `settlements_no_delete`;
--> statement-breakpoint
CREATE TRIGGER `settlements_no_delete` BEFORE DELETE ON `settlements` FOR EACH ROW IF NOT (OLD.`guild_id` <=> @purged_guild_id) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'settlements is append-only'; END IF;
--> statement-breakpoint
DROP TRIGGER `attendance_results_no_delete`;
--> statement-breakpoint
CREATE TRIGGER `attendance_results_no_delete` BEFORE DELETE ON `attendance_results` FOR EACH ROW IF NOT (OLD.`guild_id` <=> @purged_guild_id) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'attendance_results is append-only'; END IF;
--> statement-breakpoint
DROP TRIGGER `audit_entries_no_delete`;
--> statement-breakpoint
CREATE TRIGGER `audit_entries_no_delete` BEFORE DELETE ON `audit_entries` FOR EACH ROW IF NOT (OLD.`guild_id` <=> @purged_guild_id) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entries is append-only'; END IF;
