#include "bundled_content.h"

// The compiler puts the files into the program, so that it has its cards wherever it lies.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char everyday_work[] = {
#embed "../../CardDecks/everyday-work.json"
};
static const unsigned char asking_for_help[] = {
#embed "../../Scenarios/asking-for-help.json"
};
static const unsigned char cooperation_council[] = {
#embed "../../Scenarios/cooperation-council.json"
};
static const unsigned char customer_complaint[] = {
#embed "../../Scenarios/customer-complaint.json"
};
static const unsigned char feedback_to_a_trainer[] = {
#embed "../../Scenarios/feedback-to-a-trainer.json"
};
static const unsigned char job_interview[] = {
#embed "../../Scenarios/job-interview.json"
};
static const unsigned char late_arrival[] = {
#embed "../../Scenarios/late-arrival.json"
};
static const unsigned char misunderstanding[] = {
#embed "../../Scenarios/misunderstanding.json"
};
static const unsigned char unsafe_order[] = {
#embed "../../Scenarios/unsafe-order.json"
};
static const unsigned char first_time[] = {
#embed "../../Guides/first-time.json"
};
static const unsigned char four_f[] = {
#embed "../../Guides/four-f.json"
};
static const unsigned char plus_delta[] = {
#embed "../../Guides/plus-delta.json"
};
static const unsigned char six_phases[] = {
#embed "../../Guides/six-phases.json"
};
static const unsigned char template_deck[] = {
#embed "../../Templates/en/deck.json"
};
static const unsigned char template_branching[] = {
#embed "../../Templates/en/branching.json"
};
static const unsigned char template_roleplay[] = {
#embed "../../Templates/en/roleplay.json"
};
static const unsigned char english[] = {
#embed "../../Languages/en.arb"
};

#define FILE_OF(folder, name, bytes) {folder, name, bytes, sizeof bytes}

static const struct bundled_file files[] = {
    FILE_OF("CardDecks", "everyday-work.json", everyday_work),
    FILE_OF("Scenarios", "asking-for-help.json", asking_for_help),
    FILE_OF("Scenarios", "cooperation-council.json", cooperation_council),
    FILE_OF("Scenarios", "customer-complaint.json", customer_complaint),
    FILE_OF("Scenarios", "feedback-to-a-trainer.json", feedback_to_a_trainer),
    FILE_OF("Scenarios", "job-interview.json", job_interview),
    FILE_OF("Scenarios", "late-arrival.json", late_arrival),
    FILE_OF("Scenarios", "misunderstanding.json", misunderstanding),
    FILE_OF("Scenarios", "unsafe-order.json", unsafe_order),
    FILE_OF("Guides", "first-time.json", first_time),
    FILE_OF("Guides", "four-f.json", four_f),
    FILE_OF("Guides", "plus-delta.json", plus_delta),
    FILE_OF("Guides", "six-phases.json", six_phases),
    FILE_OF("Templates/en", "deck.json", template_deck),
    FILE_OF("Templates/en", "branching.json", template_branching),
    FILE_OF("Templates/en", "roleplay.json", template_roleplay),
    FILE_OF("Languages", "en.arb", english),
};

struct bundled_file bundled_file_at(unsigned long place)
{
    static const struct bundled_file none = {0};
    return place < sizeof files / sizeof *files ? files[place] : none;
}
