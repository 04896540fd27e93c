CREATE TABLE `oppgave` (
	`sakId` text NOT NULL,
	`om` text NOT NULL,
	`slag` text NOT NULL,
	`mottaker` text NOT NULL,
	`fra` text NOT NULL,
	`minnes` text NOT NULL,
	`frist` text NOT NULL,
	`til` text,
	PRIMARY KEY(`sakId`, `om`, `slag`, `mottaker`),
	FOREIGN KEY (`sakId`) REFERENCES `sak`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `oppgaveMottaker` ON `oppgave` (`mottaker`,`fra`);--> statement-breakpoint
CREATE TABLE `oppgavebrev` (
	`personId` text NOT NULL,
	`dato` text NOT NULL,
	`brev` text,
	`oppgaver` integer NOT NULL,
	`forfalt` integer NOT NULL,
	PRIMARY KEY(`personId`, `dato`),
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `oppgavebrev_brev_unique` ON `oppgavebrev` (`brev`);--> statement-breakpoint
CREATE TABLE `paaminnet` (
	`personId` text NOT NULL,
	`sakId` text NOT NULL,
	`om` text NOT NULL,
	`slag` text NOT NULL,
	`frist` text NOT NULL,
	`naar` text NOT NULL,
	PRIMARY KEY(`personId`, `sakId`, `om`, `slag`, `frist`, `naar`),
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sakId`) REFERENCES `sak`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `varsling` (
	`personId` text PRIMARY KEY NOT NULL,
	`time` integer,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
