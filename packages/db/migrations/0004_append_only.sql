-- What was settled and paid is never changed or deleted: a correction is a new row.
CREATE TRIGGER `dkp_batches_no_update` BEFORE UPDATE ON `dkp_batches` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dkp_batches is append-only';
--> statement-breakpoint
CREATE TRIGGER `dkp_batches_no_delete` BEFORE DELETE ON `dkp_batches` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dkp_batches is append-only';
--> statement-breakpoint
CREATE TRIGGER `dkp_entries_no_update` BEFORE UPDATE ON `dkp_entries` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dkp_entries is append-only';
--> statement-breakpoint
CREATE TRIGGER `dkp_entries_no_delete` BEFORE DELETE ON `dkp_entries` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dkp_entries is append-only';
--> statement-breakpoint
CREATE TRIGGER `settlements_no_update` BEFORE UPDATE ON `settlements` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'settlements is append-only';
--> statement-breakpoint
CREATE TRIGGER `settlements_no_delete` BEFORE DELETE ON `settlements` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'settlements is append-only';
--> statement-breakpoint
CREATE TRIGGER `attendance_results_no_update` BEFORE UPDATE ON `attendance_results` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'attendance_results is append-only';
--> statement-breakpoint
CREATE TRIGGER `attendance_results_no_delete` BEFORE DELETE ON `attendance_results` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'attendance_results is append-only';
