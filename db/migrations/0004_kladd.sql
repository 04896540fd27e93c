CREATE TABLE `kladd` (
	`personId` text NOT NULL,
	`navn` text NOT NULL,
	`data` text NOT NULL,
	`kommandoId` text,
	`versjon` text NOT NULL,
	`endret` text NOT NULL,
	PRIMARY KEY(`personId`, `navn`),
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kladdEndret` ON `kladd` (`endret`);--> statement-breakpoint
CREATE TABLE `kladdhemmelighet` (
	`id` integer PRIMARY KEY NOT NULL,
	`verdi` text NOT NULL
);
