CREATE TABLE `planleggingsdag` (
	`enhetId` text NOT NULL,
	`dato` text NOT NULL,
	PRIMARY KEY(`enhetId`, `dato`),
	FOREIGN KEY (`enhetId`) REFERENCES `enhet`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `bruktLenke` (
	`id` text PRIMARY KEY NOT NULL,
	`til` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tilbakemelding` (
	`enhetId` text NOT NULL,
	`termin` text NOT NULL,
	`gruppe` text NOT NULL,
	`svar` text NOT NULL,
	`antall` integer NOT NULL,
	PRIMARY KEY(`enhetId`, `termin`, `gruppe`, `svar`),
	FOREIGN KEY (`enhetId`) REFERENCES `enhet`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `tilbakemeldingFra` (
	`enhetId` text NOT NULL,
	`termin` text NOT NULL,
	`gruppe` text NOT NULL,
	`merke` text NOT NULL,
	PRIMARY KEY(`enhetId`, `termin`, `gruppe`, `merke`),
	FOREIGN KEY (`enhetId`) REFERENCES `enhet`(`id`) ON UPDATE no action ON DELETE no action
);
