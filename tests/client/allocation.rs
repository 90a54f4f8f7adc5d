//! A validator without violations does not allocate. A separate binary, for its allocator.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use optima_courier::Validate;
use optima_courier::tracking::v2024_04::{
    AddressInput, CreateTracking, DeliveryType, EddRequest, EddRequestRequired,
    EstimatedPickupInput, ListField, ListTrackings, NextCourierInput, NextCourierInputRequired,
    ProcessingTimeInput, Tag, Weekday, WeightInput,
};

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

/// The system's allocator, which counts for each thread.
struct Counting;

// SAFETY: every call goes to the system's allocator unchanged; counting touches no memory of it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = ALLOCATIONS.try_with(|count| count.set(count.get() + 1));
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn allocations<T>(act: impl FnOnce() -> T) -> (usize, T) {
    let before = ALLOCATIONS.get();
    let result = act();
    (ALLOCATIONS.get() - before, result)
}

#[track_caller]
fn check_allocates_nothing(request: &impl Validate) {
    let (count, found) = allocations(|| request.violations());
    assert!(found.is_empty(), "{found}");
    assert_eq!(count, 0);
    let (count, result) = allocations(|| request.validate());
    assert_eq!((count, result), (0, Ok(())));
}

#[test]
fn validates_a_full_create_without_an_allocation() {
    let request = CreateTracking::new("OC-2024.000/17_B")
        .title("Tiles")
        .order_id_path("https://shop.example/orders/77?a=%20")
        .order_date("2024-05-01T21:00:00+01:00")
        .order_promised_delivery_date("2024-05-07")
        .custom_fields([("shelf", "B7"), ("gift", "yes")])
        .language("pt")
        .emails(["a@example.com", "b@example.com", "c@example.com"])
        .smses(["+12025550123"])
        .delivery_type(DeliveryType::DoorToDoor)
        .tracking_account_number("ACC0042")
        .tracking_key("key-42")
        .tracking_ship_date("20240502")
        .tracking_postal_code("3811 AA")
        .destination_country_iso3("NLD")
        .location_id("loc-9")
        .shipment_tags(["fragile", "grün"])
        .next_couriers([NextCourierInput::new(NextCourierInputRequired {
            slug: "postnl",
            tracking_number: "3SABC0001",
        })]);
    check_allocates_nothing(&request);
}

#[test]
fn validates_a_full_prediction_without_an_allocation() {
    let address = AddressInput::new("NLD").state("UT").city("Amersfoort").postal_code("3811 AA");
    let pickup = EstimatedPickupInput::new("2024-05-20 15:00:00")
        .order_cutoff_time("17:30:00")
        .business_days([Weekday::Monday, Weekday::Sunday])
        .order_processing_time(ProcessingTimeInput::new().unit("day").value(2));
    let request = EddRequest::new(EddRequestRequired {
        origin_address: address.clone(),
        destination_address: address.raw_location("Amersfoort"),
    })
    .service_type_name("ROAD")
    .weight(WeightInput::new("kg", 1.5))
    .package_count(2)
    .pickup_time("2024-05-21 09:00:00")
    .estimated_pickup(pickup);
    check_allocates_nothing(&request);
}

#[test]
fn validates_open_enums_and_joined_lists_without_an_allocation() {
    let request = ListTrackings::new()
        .tag(Tag::InTransit)
        .order_id(["order 77", "order 78"])
        .shipment_tags(["fragile", "grün"])
        .fields(ListField::ALL.iter().cloned());
    check_allocates_nothing(&request);
}

#[test]
fn counts_what_a_violation_allocates() {
    let request = CreateTracking::new("");
    let (count, found) = allocations(|| request.violations());
    assert!(count > 0 && !found.is_empty());
}
