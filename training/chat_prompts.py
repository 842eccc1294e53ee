# SPDX-License-Identifier: Apache-2.0
"""Open-ended chat as people write it, made of templates: the training sources have none. No benchmark text."""

WRITE = [
    "Write a {form} about {topic}.",
    "Could you draft a {form} on {topic}?",
    "Compose a warm and vivid {form} about {topic}.",
    "I need a {form} about {topic}, around 150 words.",
    "Help me with a {form} that captures {topic}.",
]
FORMS = [
    "short poem", "blog post", "cover letter", "product description", "toast", "limerick", "press release", "song", "diary entry",
    "fairy tale", "newsletter", "thread of posts", "slogan", "speech", "film synopsis", "restaurant review", "ghost story", "haiku",
    "letter to a friend", "dialogue",
]  # fmt: skip
TOPICS = [
    "the first snow of the year", "a family bakery", "working from home", "an old ferryman", "friendship", "a pair of hiking boots",
    "my grandfather's garden", "moving abroad", "a power cut in the city", "a stray cat", "the village fair", "learning to swim",
]  # fmt: skip
PLAY = [
    "Pretend to be {role} and introduce yourself.",
    "You are {role}. Stay in character and tell me about your day.",
    "Act as {role} and answer: what do you love most about your life?",
    "Let us play roles: you are {role} and I am a stranger. You begin.",
    "Imagine you are {role}. How would you explain your job to a child?",
]
ROLES = [
    "a knight of the round table", "a patient librarian", "a grumpy sea captain", "an interviewer for a bank", "a queen of Egypt",
    "a guide in the old town of Prague", "a kind therapist", "a comedian on stage", "a football commentator", "a thousand-year-old oak",
    "a detective in foggy London", "a teacher of Italian", "an astronaut on holiday", "a famous pastry cook",
]  # fmt: skip
ASK = [
    "Tell me about {thing}.",
    "What is the history of {thing}?",
    "Explain {thing} to a ten-year-old.",
    "How did {thing} become so popular?",
    "Give me five interesting facts about {thing}.",
    "What are the pros and cons of {thing}?",
    "Summarize the main ideas behind {thing} in two paragraphs.",
]
THINGS = [
    "the Ottoman empire", "blues music", "the spice trade", "Stoicism", "the industrial revolution", "brutalist architecture",
    "the telephone", "the Beat generation", "consumer cooperatives", "the world cup", "surrealism", "the space race", "Norse mythology",
    "podcasts", "tea", "mindfulness", "rock climbing", "beekeeping", "public transport", "electric bicycles",
]  # fmt: skip
PLAIN = """
How can I fall asleep faster?
What could I cook tonight with rice and mushrooms?
Give me tips for my first day at a new job.
How do I stop putting things off?
Suggest a weekend itinerary for Lisbon.
What present should I get for my sister?
How do I get a wine stain out of a shirt?
Recommend some novels for a long train ride.
My flatmate is upset with me, what should I say?
How do I start running?
What are good names for a puppy?
Plan a picnic for twenty people.
Make this sentence more polite: I want the report today.
Translate "see you tomorrow, my dear" into French.
Fix the grammar: he don't likes apples.
hi
how are you doing?
that was helpful, you are great
Tell me a joke about penguins.
What is your favourite season?
Can you recommend a good documentary?
Make this email shorter and friendlier: Dear colleagues, please be informed that the meeting was moved to Friday.
What is the capital of Norway?
Who wrote Anna Karenina?
What does "spill the beans" mean?
Give me a list of synonyms for calm.
What time zone is Seoul in?
Who painted the Night Watch?
Describe the smell of rain.
What do you think about living in a small town?
Give me ideas for a quiet evening with friends.
Is it better to rent or to buy a flat?
Write a caption for a photo of a sunrise over the lake.
""".strip().splitlines()


def chat_prompts() -> list[str]:
    written = [
        WRITE[(i + j) % len(WRITE)].format(form=form, topic=topic)
        for i, form in enumerate(FORMS)
        for j, topic in enumerate(TOPICS)
        if (i + j) % 3 != 2
    ]
    played = [PLAY[(i + j) % 5].format(role=role) for i, role in enumerate(ROLES) for j in range(4)]
    asked = [ask.format(thing=thing) for thing in THINGS for ask in ASK]
    return written + played + asked + PLAIN
